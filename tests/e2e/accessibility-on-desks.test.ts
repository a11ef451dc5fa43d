import { testAccessibility } from "../support/accessible.ts";

testAccessibility(1280);
