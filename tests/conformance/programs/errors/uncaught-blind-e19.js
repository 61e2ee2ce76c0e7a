console.log(JSON.parse('{"a": 1, b}'));
