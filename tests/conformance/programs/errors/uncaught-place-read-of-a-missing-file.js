require('fs').readFileSync('/nonexistent');
