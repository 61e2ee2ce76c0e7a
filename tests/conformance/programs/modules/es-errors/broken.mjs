let wrong = ;
