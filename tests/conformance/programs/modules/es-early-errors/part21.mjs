export let a = 1; export let a = 2;
