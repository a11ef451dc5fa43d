import { distinct } from "../order.ts";
import { pathOf } from "../paths.ts";
import type { Department, Document, Leader, Ledger, Place, Topic } from "../records.ts";
import type { Service } from "../service-records.ts";
import type { NamedPage } from "./lexicon.ts";
import { normalizeText } from "./normalize.ts";

/** A name with its wordings. */
export interface NameConcept {
  /** The record that is named; pages that belong to it get its code. */
  record: Place | Department | Leader | Topic | Service | Document;
  page: NamedPage;
  /** Wordings in which people ask for it. */
  say: string[];
  /** Wordings that stand for it in running text; empty where only records tell. */
  written: string[];
}

const wordings = (texts: readonly (string | null)[]): string[] =>
  distinct(texts.flatMap((text) => (text === null ? [] : [normalizeText(text)]))).filter((text) => text.length > 1);

/** 西吉县 is also asked for as 西吉; in running text, 同心 or 惠农 may mean something else. */
function ofPlace(place: Place): NameConcept {
  const say =
    place.level === "region" ? [place.name, place.shortName, "全区", "自治区"] : [place.name, place.shortName];
  return {
    record: place,
    page: { kind: "place", label: place.name, href: pathOf.place(place) },
    say: wordings(say),
    written: wordings([place.name]),
  };
}

/** 市水务局 and 西夏区水务局 are both asked for as 水务局; the 市 of 市场监管局, 市容 and 智慧城市 is no place. */
const ofPlaces = /^(?:自治区|(?!市场|市容)[市县区]|[^市县区]{2,3}(?<!城)[市县区])(?=.{3,}$)/u;

function ofDepartment(department: Department): NameConcept {
  const { name, aliases, kind } = department;
  const plain = aliases.map((alias) => alias.replace(ofPlaces, ""));
  const generic = kind === "office" ? [`${name}局`, `${name}部门`] : [];
  return {
    record: department,
    page: { kind: "department", label: name, href: pathOf.department(department) },
    say: wordings([...aliases, ...plain, ...generic]),
    written: wordings([...aliases, ...plain]),
  };
}

function ofLeader(leader: Leader): NameConcept {
  const names = wordings([leader.name]);
  return {
    record: leader,
    page: { kind: "leader", label: leader.name, href: pathOf.leader(leader) },
    say: names,
    written: names,
  };
}

function ofTopic(topic: Topic): NameConcept {
  const page: NamedPage = { kind: "topic", label: topic.name, href: pathOf.topic(topic) };
  return { record: topic, page, say: wordings([topic.name]), written: [] };
}

function ofService(service: Service): NameConcept {
  const page: NamedPage = { kind: "service", label: service.name, href: pathOf.service(service) };
  return { record: service, page, say: wordings([service.name]), written: [] };
}

function ofDocument(document: Document): NameConcept {
  const { title, shortTitle, number } = document;
  const page: NamedPage = { kind: "document", label: shortTitle, href: pathOf.document(document) };
  return { record: document, page, say: wordings([title, shortTitle, number]), written: [] };
}

/** Everything that has a name and a page of its own, but for indicators: those are in the index themselves. */
export function nameConcepts({ places, departments, leaders, topics, services, documents }: Ledger): NameConcept[] {
  return [
    ...places.map(ofPlace),
    ...departments.map(ofDepartment),
    ...leaders.map(ofLeader),
    ...topics.map(ofTopic),
    ...services.flatMap((field) => field.services).map(ofService),
    ...documents.map(ofDocument),
  ];
}
