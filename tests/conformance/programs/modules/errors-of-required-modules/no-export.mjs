import { zz } from "./plain.mjs";
