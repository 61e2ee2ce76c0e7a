// Items of flex containers whose sizes their text decides: side by side, one below the other, texts of their own, limits.
const boxes = (title, html) => {
  const outer = document.createElement('section');
  outer.innerHTML = html;
  document.body.append(outer);
  console.log(`-- ${title}`);
  for (const e of outer.querySelectorAll('*')) {
    const q = e.getBoundingClientRect();
    console.log(e.localName, q.left, q.top - outer.offsetTop, q.width, q.height);
  }
};
boxes('bar', '<nav style="display:flex;gap:10px;padding:5px"><a href="#h">Home</a><a href="#a" style="padding:4px 8px">About us</a><span style="flex:1"></span><button>Login</button></nav>');
boxes('between', '<div style="display:flex;justify-content:space-between;align-items:center;width:300px"><h2>Title</h2>text <b>bold</b><input></div>');
boxes('shrunk', '<div style="display:flex;width:220px"><p>the items Gamma and more of them</p><span>short</span><label style="white-space:nowrap">does not wrap</label></div>');
boxes('column', '<form style="display:flex;flex-direction:column;gap:8px;width:320px;align-items:flex-start"><label>Name</label><input value="Ada"><button>Send it</button><p style="align-self:stretch">A hint that goes on for more than a line of this form.</p></form>');
boxes('page', '<div style="display:flex;min-height:150px"><aside style="width:200px;flex-shrink:0"><ul><li>One</li><li>Two</li></ul></aside><main style="flex:1;padding:16px"><h1>Dashboard</h1><p>Welcome back.</p></main></div>');
boxes('nested', '<div style="display:flex;flex-direction:column;min-height:180px"><header style="display:flex;justify-content:flex-end"><b>User</b></header><div style="flex:1;display:flex;align-items:center;justify-content:center"><p>Loading</p></div><footer>End</footer></div>');
boxes('margins', '<div style="display:flex;width:500px"><b style="margin-left:auto">one</b><i style="margin:0 auto">two</i><span style="margin-right:auto">three</span></div>');
boxes('wrap', '<div style="display:flex;flex-wrap:wrap;gap:4px;width:200px"><span>alpha beta</span><span>gamma delta</span><span>epsilon</span><span style="flex:1">rest</span></div>');
