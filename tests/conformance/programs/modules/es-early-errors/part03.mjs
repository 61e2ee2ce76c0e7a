{ import { a } from 'fs'; }
