export hello;
