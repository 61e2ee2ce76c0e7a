const text = '<html>\n<body>';
function load() { return JSON.parse(text); }
setTimeout(() => { load(); });
