// npm's postinstall: `npm start` and `npm test` then know that nothing is missing.
import { writeStamp } from "./install.mjs";

writeStamp();
