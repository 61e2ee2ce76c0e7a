export f();
