const fine = 1;
let wrong = ;
