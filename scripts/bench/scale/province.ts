import type { LeaderEntry, PlaceEntry } from "../../../src/schemas/catalogue.ts";
import type { Chance } from "./chance.ts";

/** A county of a province that does not exist. */
export interface County {
  readonly place: PlaceEntry;
  readonly leaders: readonly LeaderEntry[];
}

/** A province that does not exist, with places and leaders in the shape of the content's own. */
export interface Province {
  readonly places: readonly PlaceEntry[];
  readonly counties: readonly County[];
}

const signs = [..."云岭清河松柏石泉沙溪梅桥古渡枫林银杏长滩双塔临江望湖安丰永乐泰和德昌"];
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
const perCity = 12;

/** A name of two signs that has not been given yet. */
function freshName(chance: Chance, used: Set<string>): string {
  const name = chance.pick(signs) + chance.pick(signs);
  if (used.has(name)) return freshName(chance, used);
  used.add(name);
  return name;
}

/** The name of a village, of its own in most cases: new papers bring new names. */
export const villageName = (chance: Chance): string =>
  chance.pick(signs) + chance.pick(signs) + chance.pick(surnames) + chance.pick(["村", "社区", "镇", "庄村"]);

function leadersOf(place: string, chance: Chance): LeaderEntry[] {
  const used = new Set<string>();
  return [1, 2, 3].map((number) => ({
    id: `${place}-leader-${number}`,
    name: chance.pick(surnames) + freshName(chance, used),
    place,
  }));
}

const region: PlaceEntry = {
  id: "imagined",
  name: "假想省",
  code: "990000",
  level: "region",
  parent: null,
  tile: null,
};

/** Division code of a city and, where there is one, of a county in it; both are counted from 1. */
const codeOf = (city: number, county = 0): string =>
  `99${String(city).padStart(2, "0")}${String(county).padStart(2, "0")}`;

/** Imagines a province with cities of twelve counties each, until there are as many counties as wanted. */
export function imagineProvince(chance: Chance, count: number): Province {
  const used = new Set<string>();
  const cities = Array.from({ length: Math.ceil(count / perCity) }, (_, index): PlaceEntry => {
    const name = `${freshName(chance, used)}市`;
    const code = codeOf(index + 1);
    return { ...region, id: `imagined-city-${index + 1}`, name, code, level: "prefecture", parent: region.id };
  });
  const counties = Array.from({ length: count }, (_, index): County => {
    const city = Math.floor(index / perCity) + 1;
    const id = `imagined-county-${index + 1}`;
    const name = freshName(chance, used) + chance.pick(["县", "区"]);
    const code = codeOf(city, (index % perCity) + 1);
    const place: PlaceEntry = { ...region, id, name, code, level: "county", parent: `imagined-city-${city}` };
    return { place, leaders: leadersOf(id, chance) };
  });
  return { places: [region, ...cities, ...counties.map(({ place }) => place)], counties };
}
