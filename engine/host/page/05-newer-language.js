// What the language of today's Chromium has beyond that of Node 24 is refused by name.

RefuseInPage(PageGlobal.Iterator, "Iterator", ["concat", "zip"]);
RefuseInPage(PageGlobal.Math, "Math", ["sumPrecise"]);
RefuseInPage(PageGlobal, "", ["Temporal"]);
