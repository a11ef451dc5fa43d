import { type Document, parseDocument, visit } from "yaml";
import { type Problem, problem } from "./problem.ts";
import { convertYaml, deepest } from "./yaml-convert.ts";
import { syntaxProblems } from "./yaml-syntax.ts";
import type { YamlReading, YamlSource } from "./yaml-tree.ts";

/** More anchors and aliases than this are an attack, not a document. */
const anchorLimit = 1000;

/** Reads YAML without ever throwing: what cannot be read becomes problems. */
export function readYaml(source: YamlSource): YamlReading {
  try {
    return readDocument(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadable(problem("yaml-too-deep", source.spotAt(0), { limit: deepest }));
  }
}

const unreadable = (...problems: readonly Problem[]): YamlReading => ({ root: null, problems });

function readDocument(source: YamlSource): YamlReading {
  const document = parseDocument(source.text, { uniqueKeys: false, prettyErrors: false });
  const syntax = syntaxProblems(document, source);
  if (syntax.length > 0) return unreadable(...syntax);
  if (document.contents === null) return unreadable(problem("file-empty", source.spotAt(0)));
  const count = countAnchors(document);
  if (count > anchorLimit) {
    return unreadable(problem("yaml-too-many-anchors", source.spotAt(0), { count, limit: anchorLimit }));
  }
  return convertYaml(document.contents, source.spotAt);
}

function countAnchors(document: Document): number {
  let count = 0;
  visit(document, {
    Alias: () => {
      count += 1;
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) count += 1;
    },
  });
  return count;
}
