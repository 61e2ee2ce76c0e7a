// What data: addresses, blobs and programs say of the kind of what they hold.
const addresses = [
    "data:,x", "data:TEXT/HTML;Charset=\"Utf-8\",x", "data:text/plain;charset=ISO-8859-1;x=Y,x", "data:image/svg+xml;utf8,<svg/>",
    "data:nonsense,x", "data:a/b;C=D,x", "data:text/plain; base64,eA==", "data:;charset=utf-8,x", "data:a/b;charset=\"u v\",x",
];

function request(address, type, override) {
    return new Promise((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open("GET", address);
        xhr.responseType = type;
        if (override) xhr.overrideMimeType(override);
        xhr.onload = () => resolve(xhr);
        xhr.send();
    });
}

(async () => {
    for (const address of addresses) {
        try {
            const response = await fetch(address);
            const blob = await response.clone().blob();
            console.log(address, response.headers.get("content-type"), blob.type, await response.text());
        } catch (error) {
            console.log(address, error.message);
        }
    }
    const untyped = URL.createObjectURL(new Blob(["<p>é"]));
    console.log([...(await fetch(untyped)).headers].flat());
    for (const override of [undefined, "text/css;charset=latin1", "bad"]) {
        console.log(override, (await request(untyped, "blob", override)).response.type, (await request(untyped, "", override)).responseText);
    }
    for (const address of ["data:text/xml,<r><a b='1'>t</a></r>", "data:text/xml,<r>", "data:text/html,<p>hi"]) {
        for (const type of ["", "document"]) {
            const { responseXML } = await request(address, type);
            console.log(address, responseXML, responseXML?.documentElement.outerHTML, responseXML?.URL.slice(0, 5), responseXML?.readyState);
        }
    }
    const text = await request("data:,x", "text");
    for (const run of [() => text.responseXML, () => text.overrideMimeType("a/b"), () => (text.responseType = "json")]) {
        try {
            run();
        } catch (error) {
            console.log(error.name, error.message);
        }
    }
    const reader = new FileReader();
    reader.onload = () => console.log(reader.result);
    reader.readAsText(new Blob([new Uint8Array([233])]), "latin1");
})();
