#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/archive.h"
#include "engine/heap/cell.h"
#include "engine/heap/payload.h"
#include "engine/heap/payload_node.h"
#include "engine/heap/storage.h"
#include "engine/heap/string_view.h"
#include "engine/heap/table.h"
#include "engine/heap/value.h"

namespace loopscope::heap {

/// Property attributes (ECMA-262 section 6.1.7.1), as bits.
enum Attributes : std::uint8_t {
    kWritable = 1,
    kEnumerable = 2,
    kConfigurable = 4,
    kAccessor = 8,
    kDefaultAttributes = kWritable | kEnumerable | kConfigurable,
    kBuiltinAttributes = kWritable | kConfigurable,
};

/// An own property as it stands. For an accessor `value` is the getter and `setter` the setter (undefined if
/// absent).
struct Property {
    Value value;
    Value setter;
    std::uint8_t attributes = kDefaultAttributes;
    bool is_accessor() const { return (attributes & kAccessor) != 0; }
    bool operator==(const Property&) const = default;
};

/// ECMA-262 section 6.2.6: absent fields are absent.
struct PropertyDescriptor {
    std::optional<Value> value, getter, setter;
    std::optional<bool> writable, enumerable, configurable;
};

/// Where a lookup along the prototype chain ended.
struct Lookup {
    enum class Kind : std::uint8_t { Absent, Data, Accessor, Proxy };
    Kind kind = Kind::Absent;
    CellId holder =
        CellId::None;  // who has it; the proxy for Kind::Proxy; the typed array that ended an Absent one
    Value value;       // the data value, or the getter
    Value setter;
    std::uint8_t attributes = 0;
};

/// What [[Set]] on an ordinary receiver comes to when no program code has to run. NeedsNumber: the element of
/// a typed array wants the value converted first (ToNumber, or ToBigInt for BigInt elements); convert, then
/// set again.
enum class SetOutcome : std::uint8_t {
    Done,
    CallSetter,
    ReadOnly,
    NoSetter,
    NotExtensible,
    Proxy,
    NeedsNumber
};
struct SetResult {
    SetOutcome outcome = SetOutcome::Done;
    Value setter;                  // for CallSetter
    CellId holder = CellId::None;  // for Proxy
};

/// Everything that JavaScript can reach: strings, symbols, objects, environments, in fixed-size pages of
/// cells that copies of a Heap share until one writes. The only type that knows how they are stored. A
/// regular value: copying is a snapshot and costs the page table's box; `==` compares contents; `digest`
/// hashes them (cached per page). Nothing here calls back into the program: what would (getters, setters,
/// proxies) is returned to the caller. Pointers and views into cells stay good until the next write to the
/// heap; collection happens only in `collect`.
class Heap {
  public:
    Heap();

    // Strings (section 6.1.4): immutable sequences of UTF-16 units, one byte a unit when all are Latin-1,
    // ropes for concatenation (flattened on the first read of a unit, in place).
    static constexpr std::uint32_t kMaxStringLength = 536'870'888;  // V8's, on 64-bit machines
    Value make_string(std::u16string_view units);
    Value make_string(std::string_view latin1);
    /// The concatenation; nothing when it would be longer than kMaxStringLength.
    std::optional<Value> concatenate(Value left, Value right);
    Value substring(Value string, std::uint32_t begin, std::uint32_t end);
    std::uint32_t string_length(Value string) const;
    /// The string of one unit: made once for each Latin-1 unit of a heap, and kept.
    Value unit_string(char16_t unit);
    /// The unit of a flat string as a string, when there is one already; a hole otherwise.
    Value known_unit(Value string, std::uint32_t index) const;
    /// The units, flattened first if need be.
    StringView view(Value string);
    /// The same in 16 bits each. Those of a short Latin-1 string are put into `room`; those of a long one are
    /// kept beside it.
    std::u16string_view wide_view(Value string, std::u16string& room);
    /// The units without changing the heap (copies a rope): for observers.
    std::u16string text(Value string) const;
    std::string utf8(Value string) const;
    bool strings_equal(Value left, Value right);
    int compare_strings(Value left, Value right);  // <0, 0, >0 by UTF-16 units

    // Symbols (section 6.1.5) and private names. `description` is a string or undefined.
    Value make_symbol(Value description, bool is_private = false);
    Value symbol_description(Value symbol) const;
    bool is_private_name(Value symbol) const;

    // BigInts (section 6.1.6.2): sign and magnitude, little-endian 32-bit digits, no leading zero digit.
    Value make_bigint(bool negative, std::vector<std::uint32_t> digits);
    const BigIntCell& bigint(Value value) const;

    // Property keys.
    PropertyKey intern(std::u16string_view units);  // recognises array indices
    PropertyKey intern(std::string_view latin1);
    PropertyKey key_from_string(Value string);
    /// One new cell, whatever the text: the next of Program::strings. It is the atom of its text, if no cell
    /// was before and it does not spell an array index.
    Value make_program_string(std::u16string_view units);
    PropertyKey key_from_symbol(Value symbol) const { return PropertyKey::cell(symbol.as_cell()); }
    PropertyKey key_from_index(std::uint64_t index);  // any integer up to 2^53
    /// The key as a value: a string or a symbol.
    Value key_to_value(PropertyKey key);
    std::u16string key_text(PropertyKey key) const;
    bool is_symbol_key(PropertyKey key) const;
    bool is_private_key(PropertyKey key) const;

    // Objects. A prototype of CellId::None is null.
    Value make_object(CellId prototype, ObjectClass object_class = ObjectClass::Ordinary);
    Value make_array(CellId prototype, std::span<const Value> elements = {});
    Value make_function(CellId prototype, FunctionData data, bool is_constructor);
    /// A new object like `model`: class, prototype, flags, properties and internal slots. Cost: a cell; what
    /// does not lie in it is shared until one of them writes.
    Value clone_object(Value model);
    /// Copies of all objects, environments and accessors of the heap that this one began with, as they are
    /// in `model`: what a copy names are the copies; strings, symbols and BigInts are the same ones. Gives
    /// the copy of each cell by its number, none for what was not copied. `realm` becomes the realm of all
    /// functions. Cost: the model's cells.
    std::vector<CellId> copy_objects(const Heap& model, CellId realm);
    /// Each of two objects becomes what the other was; who holds one holds it still.
    void exchange_objects(Value left, Value right);
    ObjectClass class_of(Value object) const;
    bool is_array(Value value) const;  // an Array exotic object; not a proxy for one
    bool is_callable(Value value) const;
    bool is_constructor(Value value) const;
    void set_callable(Value object, bool callable, bool constructor);
    CellId prototype(Value object) const;
    void set_prototype(Value object, CellId prototype);  // no checks
    bool is_extensible(Value object) const;
    void prevent_extensions(Value object);

    /// Own property, exotic ones (array length, string units, typed array elements, mapped arguments)
    /// included. Never called on a proxy.
    std::optional<Property> own_property(Value object, PropertyKey key);
    /// Creates or overwrites without validation: for the library's own set-up and for new objects.
    void put(Value object, PropertyKey key, Value value, std::uint8_t attributes = kDefaultAttributes);
    void put_accessor(Value object, PropertyKey key, Value getter, Value setter, std::uint8_t attributes);
    /// [[DefineOwnProperty]] (section 10.1.6, 10.4.2.1 for arrays). False when it is not allowed. The value
    /// for an array's length, or for an element of a typed array, has to be converted to a number before.
    bool define_own_property(Value object, PropertyKey key, const PropertyDescriptor& descriptor);
    /// [[Delete]] (section 10.1.10). False when it is not configurable.
    bool delete_property(Value object, PropertyKey key);
    /// [[OwnPropertyKeys]] (section 10.1.11): indices ascending, strings, symbols. Private names are left
    /// out.
    std::vector<PropertyKey> own_keys(Value object);
    /// Own enumerable string keys in order, with their values when they are data properties.
    bool has_own(Value object, PropertyKey key);

    /// [[Get]] as far as no program code runs: walks the chain from `object`.
    Lookup lookup(Value object, PropertyKey key);
    /// [[Set]] with receiver == object (section 10.1.9) as far as no program code runs.
    SetResult set(Value object, PropertyKey key, Value value);
    /// The second half of [[Set]] for a receiver that is another object.
    SetResult set_own(Value receiver, PropertyKey key, Value value);

    /// [[Get]] of a key that is no index where nothing but data properties of ordinary objects is met on the
    /// way; a hole when lookup has to be asked. Cost: a probe for each object of the chain.
    Value plain_property(CellId object, PropertyKey key) const;
    /// The same where one probe of a cache tells: an own data property that was found before. A hole
    /// otherwise.
    Value known_property(CellId object, PropertyKey key) const;
    /// Overwrites one. False, with nothing done, otherwise.
    bool set_known_property(Value object, PropertyKey key, Value value);
    /// Overwrites an own data property of an ordinary object, or adds one that nothing on the chain has, for
    /// a key that is no index. False, with nothing done, when set has to be asked.
    bool set_plain_property(Value object, PropertyKey key, Value value);

    /// Adds a property to an object that lacks it, for a key that is no index and no array's length: `put`
    /// for objects that were just made. Cost: one probe of a cache, mostly.
    void put_new(Value object, PropertyKey key, Value value, std::uint8_t attributes);
    /// CreateDataProperty of a key that an ordinary, extensible object lacks and that is no index. False,
    /// with nothing done, otherwise.
    bool define_plain_field(Value object, PropertyKey key, Value value);

    // Dense arrays, for speed. `dense_elements` is empty when the array is not dense with default attributes.
    std::uint32_t array_length(Value array) const;
    bool set_array_length(Value array, std::uint32_t length);  // false when elements or length refuse
    /// Every index below length is in dense_elements (holes allowed). Never true of arrays above
    /// kMaxFlatElements, whose elements lie in chunks: fast_element reads those too.
    bool is_dense(Value array) const;
    static constexpr std::uint32_t kMaxFlatElements = 4096;
    std::span<const Value> dense_elements(Value array) const;
    /// A copy of all elements of an array of any size and form; a hole where there is none or it is an
    /// accessor. Cost: the array's length.
    std::vector<Value> array_elements(Value array) const;
    /// Makes these the elements, and the length theirs. Requires plain elements and a writable length.
    void replace_elements(Value array, std::span<const Value> elements);
    /// Whether every index below length is a plain element. Cost: the array's length.
    bool is_packed(Value array) const;
    /// Takes `count` elements out from `start` on and puts `items`, which lie elsewhere, in their place.
    /// Requires is_packed and a writable length. Cost: the elements behind them, moved, and `items`.
    void splice_elements(Value array, std::uint32_t start, std::uint32_t count, std::span<const Value> items);
    /// Appends to an extensible array whose elements are all plain. False when it has to go the ordinary way.
    bool push_dense(Value array, Value value);
    /// The own element of any object that keeps it in plain form, large arrays included; a hole otherwise
    /// (absent, or to be asked for with own_property).
    Value fast_element(Value object, std::uint32_t index) const;
    /// Overwrites an existing plain element, or appends at the end of an extensible array. False when it has
    /// to go the ordinary way (a hole: a prototype may have a setter).
    bool set_fast_element(Value object, std::uint32_t index, Value value);
    /// The same for what needs no more than a look: an existing element of an array, in one piece or in
    /// chunks.
    bool set_flat_element(Value array, std::uint32_t index, Value value);
    /// CreateDataProperty on an array whose elements are plain, for an index up to the first that is not
    /// there yet. False when it has to go the ordinary way.
    bool define_flat_element(Value array, std::uint32_t index, Value value);

    // Map, Set, WeakMap, WeakSet: the objects' TableData. Keys compare by SameValueZero; -0 is kept as 0.
    std::optional<Value> table_get(Value table, Value key);
    bool table_has(Value table, Value key) { return table_get(table, key).has_value(); }
    void table_set(Value table, Value key, Value value);
    bool table_remove(Value table, Value key);
    void table_clear(Value table);
    std::uint32_t table_size(Value table) const;
    /// The first entry at or after `position`, in the order of insertion; nothing at the end. Iterations
    /// start at 0 and go on at TableEntry::next; positions stay right whatever happens to the table in
    /// between.
    std::optional<TableEntry> table_entry_at(Value table, std::uint64_t position) const;

    // Internal slots: the payload struct of the object's class (payload.h, table.h).
    template <typename Data>
    const Data& data(Value object) const;
    template <typename Data>
    Data& write_data(Value object);
    template <typename Data>
    bool has_data(Value value) const;  // false for primitives and other classes
    template <typename Data>
    const Data* find_data(Value value) const;  // null for them
    /// The payload of a function compiled from source, null for anything else.
    const FunctionData* function_data(Value value) const;
    /// TableData is read through data<TableData>; written through table_set and its siblings only.

    // Environment Records (section 9.1): captured variables only.
    CellId make_environment(CellId parent, std::uint32_t scope, std::uint32_t slot_count, Value initial);
    CellId copy_environment(CellId environment);  // CreatePerIterationEnvironment
    CellId environment_parent(CellId environment) const;
    std::uint32_t environment_scope(CellId environment) const;  // Program's number of the scope, for names
    std::uint32_t environment_size(CellId environment) const;
    Value environment_slot(CellId environment, std::uint32_t slot) const;
    void set_environment_slot(CellId environment, std::uint32_t slot, Value value);

    // Whole heap.
    CellKind kind(CellId id) const;                                    // Free for a collected cell
    std::uint32_t cell_count() const { return storage_.cells.end(); }  // highest id + 1
    std::uint32_t live_cell_count() const { return storage_.live; }
    std::size_t bytes() const {
        return storage_.bytes;
    }  // deterministic accounting of what the program holds
    bool wants_collection() const { return storage_.bytes > storage_.collect_above; }
    /// Counts payload memory that was added through write_data (an ArrayBuffer's bytes) at once; the next
    /// collection counts exactly.
    void charge(std::size_t bytes) { storage_.bytes += bytes; }
    /// The next new cell has this number. None from there on may be in use, up to where cells are made until
    /// the next call: so a place is left free that is filled later.
    void continue_at(std::uint32_t cell) { storage_.cells.continue_at(cell); }
    /// The strings that are property keys, in the order in which they became some.
    std::vector<Value> atoms() const;
    /// All of it as bytes for the same build of Loopscope: no format to keep.
    void save(base::ArchiveWriter& writer) const;
    /// What `save` wrote, into a heap without cells. Cost: a copy of the bytes, and an allocation for each
    /// node.
    void load(base::ArchiveReader& reader);
    /// All cells so far stay for good: the realm and the program's strings.
    void seal_permanent() { storage_.permanent_end = storage_.cells.end(); }
    /// Mark and sweep from `roots`. Entries of weak tables whose key is not live are dropped, as ECMA-262
    /// section 9.9 allows, and, if asked for, the targets of WeakRefs. Gives how many of these went. Cost:
    /// the live heap.
    std::uint32_t collect(std::span<const Value> roots, WeakTargets targets = WeakTargets::Dropped);
    /// Bytes that collections have found in use beyond the least that one of them found, added up since weak
    /// targets were dropped last: what a collector with generations would have moved to the old one. 0 as
    /// long as the last collection found no WeakRef.
    std::uint64_t survived() const { return storage_.weak_references == 0 ? 0 : storage_.survived; }
    std::uint64_t digest() const;
    bool operator==(const Heap& other) const;

    std::uint32_t next_promise_serial() { return ++promise_serial_; }

    // For the interpreter's caches. Objects of one shape (other than 0) have the same named properties with
    // the same attributes in the same slots. A slot of an accessor holds an internal cell. Exotic properties
    // (an array's length) and index keys are in no shape.
    std::uint32_t shape(Value object) const;
    SlotPlace find_slot(std::uint32_t shape, PropertyKey key) const {
        return storage_.shapes.find(shape, key);
    }
    Value slot(Value object, std::uint32_t number) const;
    void set_slot(Value object, std::uint32_t number, Value value);

    // Typed arrays and DataViews.
    /// CanonicalNumericIndexString (ECMA-262 section 7.1.21): whether a typed array takes the key for an
    /// index.
    bool is_numeric_key(PropertyKey key) const;
    /// Elements of a typed array or DataView (bytes of the latter) as its buffer is now; 0 when it is out of
    /// bounds. ECMA-262 sections 10.4.5.12 TypedArrayLength, 25.3.1.3 GetViewByteLength.
    std::uint32_t view_length(Value view) const;
    /// Its buffer was detached, or has become too short for it (10.4.5.13 IsTypedArrayOutOfBounds).
    bool is_view_out_of_bounds(Value view) const;

  private:
    const Cell& cell(Value value) const;
    static Value slot(const Cell& object, std::uint32_t number);
    void make_mapped(Value arguments);
    CellId new_cell(CellKind kind);

    // heap_strings.cpp
    Value new_string(StringView units);
    void flatten(CellId rope);
    const Cell& leftmost(CellId rope) const;  // the flat string that a rope begins with
    Value append(Value growing, Value right);
    void gather(CellId string, char* narrow, char16_t* wide) const;
    // heap_keys.cpp
    PropertyKey intern_units(StringView units, CellId existing);
    bool is_length(PropertyKey key) const { return key.bits() == storage_.length_atom && key.bits() != 0; }
    /// The array index that a key is, those too large for PropertyKey::index included.
    std::optional<std::uint32_t> array_index(PropertyKey key) const;
    // heap_properties.cpp: properties in shapes and dictionaries.
    std::optional<Property> named_property(const Cell& object, PropertyKey key) const;
    /// A data property of an object in dictionary mode; a hole for an accessor, the uninitialized marker for
    /// none.
    Value dictionary_property(const Cell& object, PropertyKey key) const;
    Property stored_property(Value stored, std::uint8_t attributes) const;
    bool add_plain_property(Value object, PropertyKey key, Value value);
    void put_named(CellId object, PropertyKey key, Value stored, std::uint8_t attributes);
    bool delete_named(CellId object, PropertyKey key);
    void append_named_keys(const Cell& object, std::vector<PropertyKey>& strings,
                           std::vector<PropertyKey>& symbols) const;
    Value store_property(const Property& property);
    void put_property(Value object, PropertyKey key, const Property& property);
    /// Own property without what exotic objects add, and removing it.
    std::optional<Property> ordinary_property(const Cell& object, PropertyKey key) const;
    bool delete_ordinary(Value object, PropertyKey key);
    // heap_exotics.cpp
    std::optional<Property> exotic_property(Value object, PropertyKey key);
    std::optional<std::uint32_t> mapped_slot(const Cell& arguments, PropertyKey key) const;
    bool define_array_length(Value array, const PropertyDescriptor& descriptor);
    bool define_mapped(Value arguments, PropertyKey key, const PropertyDescriptor& descriptor);
    bool define_typed(Value typed_array, PropertyKey key, const PropertyDescriptor& descriptor);
    bool same(Value left, Value right);
    bool allows_unchanged(const Property& current, const PropertyDescriptor& descriptor);
    bool validate_and_apply(Value object, PropertyKey key, const PropertyDescriptor& descriptor);
    // heap_typed_arrays.cpp
    bool has_typed_element(Value typed_array, PropertyKey key) const;
    Value typed_element(Value typed_array, PropertyKey key);  // a hole when the index is not valid
    SetOutcome set_typed_element(Value typed_array, PropertyKey key, Value value);
    // heap_tables.cpp
    std::uint32_t hash_key(Value key);
    std::uint32_t find_in_table(Value table, Value key, std::uint32_t hash);
    // heap_collect.cpp
    std::uint32_t drop_dead_references(const Marker& marker);
    void drop_dead_atoms(const Marker& marker);
    // heap_set.cpp
    SetResult set_own_data(Value object, PropertyKey key, Value value);
    SetResult create_own(Value receiver, PropertyKey key, Value value);

    // Storage: the heap's own (pages, shapes, atom table).
    HeapStorage storage_;
    std::uint32_t promise_serial_ = 0;
};

}  // namespace loopscope::heap

#include "engine/heap/heap_inline.h"
