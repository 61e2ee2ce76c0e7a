let fs = 1; import * as fs from 'fs';
