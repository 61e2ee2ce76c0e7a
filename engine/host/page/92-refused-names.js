// What a page has in Chromium and not here is refused by name when it is used.

// RUNTIME: the order of a page's own accessors, which the console follows.
const AddressDescriptor = %own_descriptor(PageGlobal.URL.prototype, "href");
%delete_own(PageGlobal.URL.prototype, "href");
%put_accessor(PageGlobal.URL.prototype, "href", AddressDescriptor.get, AddressDescriptor.set, 6);

RefuseWhatIsMissing();
