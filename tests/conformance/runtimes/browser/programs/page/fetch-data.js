(async () => {
    const response = await fetch('data:application/json,{"a":[1,2]}');
    console.log(response.ok, response.status);
    const json = await response.json();
    console.log(json.a.length);
    try { await response.text(); } catch (e) { console.log(e.name); }
})();
console.log('asked');
