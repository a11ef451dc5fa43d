/** A name of forty characters, as long as the longest printed ones. */
export const longName = "市场监督管理局、文化旅游广电局、生态环境局西吉分局和自然资源局联合工作专班办公室";

/** How many rows an example of “very many” has. */
export const many = 200;

/** A list of `many` things made one after the other. */
export const manyOf = <Thing>(make: (index: number) => Thing): Thing[] =>
  Array.from({ length: many }, (_, index) => make(index));
