import fs from 'fs'; import { join as fs } from 'path';
