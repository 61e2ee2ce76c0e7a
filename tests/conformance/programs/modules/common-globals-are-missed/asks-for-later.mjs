await null;
require('fs');
