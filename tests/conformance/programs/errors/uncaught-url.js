class Link {
    constructor(text) {
        this.url = new URL(text, 'https://example.org');
    }
}
console.log(new Link('page?q=1').url.href);
console.log(new Link('http://[::1').url.href);
