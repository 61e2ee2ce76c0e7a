export 1;
