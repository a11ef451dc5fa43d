import { type Document, isScalar, type YAMLError } from "yaml";
import { otherYamlReason, yamlReasons } from "../../src/strings/check-yaml.ts";
import { type Problem, problem } from "./problem.ts";
import { deepest } from "./yaml-convert.ts";
import type { YamlSource } from "./yaml-tree.ts";

const wideColon = /^([ \t]*(?:-[ \t]+)?)([A-Za-z][\w-]*)：/gmu;

/** Everything that keeps YAML from being read, one problem a line. */
export function syntaxProblems(document: Document, source: YamlSource): readonly Problem[] {
  const errors = [...document.errors, ...document.warnings];
  const problems = [
    ...directiveProblems(source),
    // Only where reading failed: “PDF：…” may well stand at the beginning of a line of text.
    ...(errors.length > 0 || isScalar(document.contents) ? wideColonProblems(source) : []),
    ...errors.flatMap((error) => syntaxProblem(error, source)),
  ];
  return onePerLine(problems);
}

function syntaxProblem(error: YAMLError, source: YamlSource): Problem[] {
  const spot = source.spotAt(error.pos[0]);
  switch (error.code) {
    case "TAB_AS_INDENT": // every tab is reported by the check of the raw text
    case "BAD_DIRECTIVE":
    case "TAG_RESOLVE_FAILED": // every tag is reported when values are read
      return [];
    case "MULTIPLE_DOCS":
      return [problem("yaml-two-documents", spot)];
    case "RESOURCE_EXHAUSTION":
      return [problem("yaml-too-deep", spot, { limit: deepest })];
    default:
      return [problem("yaml-syntax", spot, { reason: yamlReasons[error.code] ?? otherYamlReason })];
  }
}

function directiveProblems(source: YamlSource): Problem[] {
  const match = /^(?:[ \t]*(?:#.*)?\r?\n)*(?=%)/u.exec(source.text);
  return match ? [problem("yaml-directive", source.spotAt(match[0].length))] : [];
}

function wideColonProblems(source: YamlSource): Problem[] {
  return [...source.text.matchAll(wideColon)].map((match) => {
    const [whole, indent = "", key = ""] = match;
    return problem("yaml-wide-colon", source.spotAt(match.index + whole.length - 1), {
      key,
      nearest: `${indent.trim() === "" ? "" : "- "}${key}: `,
    });
  });
}

function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Map<number, Problem>();
  for (const found of problems) if (!lines.has(found.line)) lines.set(found.line, found);
  return [...lines.values()];
}
