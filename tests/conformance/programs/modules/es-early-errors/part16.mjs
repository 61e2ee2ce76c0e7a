let fs = 1; import fs from 'fs'; 1 2
