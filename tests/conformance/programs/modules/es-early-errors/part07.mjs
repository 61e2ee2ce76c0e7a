import a, b from 'fs';
