throw new TypeError('thrown by the module');
