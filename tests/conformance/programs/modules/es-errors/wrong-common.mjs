import { nothing } from './common.cjs';
