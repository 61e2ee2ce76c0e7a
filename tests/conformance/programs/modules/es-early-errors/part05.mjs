function f() { import MyModule from 'fs'; }
