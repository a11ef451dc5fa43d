/** Address of a question about figures; the search page offers it for a question that `isFigureQuery` knows. */
export const figureSearchPath = (query: string): string => `/search/figures/?${new URLSearchParams({ q: query })}`;
