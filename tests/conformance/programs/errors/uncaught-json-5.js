JSON.parse('[1,2');
