import { appointmentProblems } from "./check-appointments.ts";
import { documentProblems, orphanProblems } from "./check-documents.ts";
import { fiscalProblems } from "./check-fiscal.ts";
import { formulaProblems } from "./check-formulas.ts";
import { listProblems } from "./check-lists.ts";
import { metricProblems, repeatedMetrics } from "./check-metrics.ts";
import { placeProblems } from "./check-places.ts";
import { replacementProblems } from "./check-replacements.ts";
import { repeatedResults, resultProblems } from "./check-results.ts";
import { repeatedServices, serviceProblems } from "./check-services.ts";
import { synonymProblems } from "./check-synonyms.ts";
import { taskProblems } from "./check-tasks.ts";
import type { ContentFile } from "./content-file.ts";
import { collectKnown, type Known, listOf } from "./known.ts";
import type { Problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { get, itemsOf } from "./yaml-tree.ts";

/** Problems between records: names that lead nowhere, things there twice, facts that disagree. */
export function relationProblems(files: readonly ContentFile[]): Problem[] {
  const known = collectKnown(files);
  return [
    ...listProblems(files, known),
    ...placeProblems(listOf(files, "places") ?? [], known),
    ...repeatedMetrics(files),
    ...repeatedServices(files),
    ...repeatedResults(files),
    ...replacementProblems(files, known),
    ...orphanProblems(files, known),
    ...synonymProblems(files),
    ...files.flatMap((file) => problemsOf(file, known)),
  ];
}

function problemsOf(file: ContentFile, known: Known): Problem[] {
  switch (file.room) {
    case "documents":
      return documentProblems(file, known);
    case "tasks":
      return taskProblems(file, known);
    case "metrics":
      return metricProblems(file, known);
    case "services":
      return serviceProblems(file, known);
    case "fiscal":
      return fiscalProblems(file, known);
    case "appointments":
      return appointmentProblems(file, known);
    case "results":
      return resultProblems(file, known);
    case "checks":
      return formulaProblems(file, known);
    case "corrections":
      return correctionProblems(file, known);
    default:
      return [];
  }
}

function correctionProblems({ root }: ContentFile, known: Known): Problem[] {
  return [
    ...itemsOf(get(root, "documents")).flatMap((node) => unknownReference("unknown-document", node, known.documents)),
    ...itemsOf(get(root, "tasks")).flatMap((node) => unknownReference("unknown-task", node, known.tasks)),
  ];
}
