import type { FigureQuery } from "../model/figure-search/figure-query.ts";
import { type FormField, type FormValues, formFields, formValues } from "../model/figure-search/form-values.ts";

const fieldOf = (form: HTMLFormElement, name: FormField): HTMLInputElement | HTMLSelectElement | null =>
  form.querySelector(`input[name="${name}"], select[name="${name}"]`);

/** What stands in the form; fields it does not have are empty. */
export function readForm(form: HTMLFormElement): FormValues {
  return Object.fromEntries(formFields.map((name) => [name, fieldOf(form, name)?.value ?? ""])) as FormValues;
}

/** Shows a question in the form; a choice that the form does not offer is added to it. */
export function writeForm(form: HTMLFormElement, query: FigureQuery, nameOf: (field: FormField) => string): void {
  for (const [name, value] of Object.entries(formValues(query)) as [FormField, string][]) {
    const field = fieldOf(form, name);
    if (field === null || field === document.activeElement) continue;
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      field.add(new Option(nameOf(name), value));
    }
    field.value = value;
  }
}
