const config = '{ "name": "app", "port": }';
function load(text) { return JSON.parse(text); }
console.log('loading');
load(config);
