(async () => {
  for (const address of ['data:,a%20b', 'data:text/html;charset=utf-8,<b>', 'data:;base64,aGk=', 'data:x;base64,aGk', 'data:nocomma', 'data:text/plain;base64,%%%', 'data:text/plain,%C3%A9 %zz%4', 'data:,a#b', 'about:blank', 'ftp://x/']) {
    try {
      const response = await fetch(address);
      console.log(address, JSON.stringify(await response.text()), response.headers.get('content-type'), response.status, response.statusText, response.url === address, response.type);
    } catch (error) {
      console.log(address, error.message, error.cause && error.cause.message);
    }
  }
})();
