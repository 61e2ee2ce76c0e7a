if (1) import x from 'fs';
