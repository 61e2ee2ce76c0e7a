#include <charconv>

#include "engine/heap/heap.h"
#include "engine/heap/units.h"

namespace loopscope::heap {

Value Heap::make_symbol(Value description, bool is_private) {
    const CellId id = new_cell(CellKind::Symbol);
    Cell& cell = storage_.cells.write(id);
    cell.flags = is_private ? kPrivateName : 0;
    cell.variables[0] = description;
    return Value::symbol(id);
}

Value Heap::symbol_description(Value symbol) const {
    return cell(symbol).variables[0];
}
bool Heap::is_private_name(Value symbol) const {
    return (cell(symbol).flags & kPrivateName) != 0;
}

Value Heap::make_bigint(bool negative, std::vector<std::uint32_t> digits) {
    LOOPSCOPE_ASSERT(digits.empty() ? !negative : digits.back() != 0, "a BigInt has one representation");
    Node* payload = new PayloadNode<BigIntCell>({negative, std::move(digits)});
    const CellId id = new_cell(CellKind::BigInt);
    storage_.cells.write(id).node = payload;
    storage_.bytes += payload->bytes();
    return Value::bigint(id);
}

const BigIntCell& Heap::bigint(Value value) const {
    LOOPSCOPE_ASSERT(value.is_bigint(), "only a BigInt has digits");
    return static_cast<const PayloadNode<BigIntCell>*>(cell(value).node)->data;
}

// The atom with these units. When there is none yet it is `existing`, a string with them, or a new string.
PropertyKey Heap::intern_units(StringView units, CellId existing) {
    const std::optional<std::uint32_t> index = parse_array_index(units);
    if (index && *index <= PropertyKey::kMaxIndex) return PropertyKey::index(*index);
    const std::uint32_t hash = hash_units(units);
    const std::uint32_t found = storage_.atoms.find(hash, [&](const Atom& atom) {
        return atom.string_hash == hash && units_of(storage_.cells[static_cast<CellId>(atom.cell)]) == units;
    });
    if (found != OrderedHash<Atom, 512>::kNone) {
        return PropertyKey::cell(static_cast<CellId>(storage_.atoms[found].cell));
    }
    const bool is_length = units == "length";
    const CellId id = existing != CellId::None ? existing : new_string(units).as_cell();
    Cell& cell = storage_.cells.write(id);
    cell.flags |= static_cast<std::uint8_t>(kAtom | (index ? kBigIndex : 0));
    cell.second = hash;
    if (index) cell.third = *index;
    storage_.atoms.append(Atom{index_of(id), hash, 0});
    storage_.bytes += sizeof(Atom);
    if (is_length) storage_.length_atom = index_of(id);
    return PropertyKey::cell(id);
}

PropertyKey Heap::intern(std::u16string_view units) {
    return intern_units(StringView(units), CellId::None);
}
PropertyKey Heap::intern(std::string_view latin1) {
    return intern_units(StringView(latin1), CellId::None);
}

std::vector<Value> Heap::atoms() const {
    std::vector<Value> strings;
    for (std::uint32_t i = storage_.atoms.first(); i < storage_.atoms.entry_count(); ++i) {
        if (!storage_.atoms[i].is_dead())
            strings.push_back(Value::string(static_cast<CellId>(storage_.atoms[i].cell)));
    }
    return strings;
}

Value Heap::make_program_string(std::u16string_view units) {
    const Value string = make_string(units);
    key_from_string(string);
    return string;
}

PropertyKey Heap::key_from_string(Value string) {
    if ((cell(string).flags & kAtom) != 0) return PropertyKey::cell(string.as_cell());
    const StringView units = view(string);
    return intern_units(units, string.as_cell());
}

PropertyKey Heap::key_from_index(std::uint64_t index) {
    if (index <= PropertyKey::kMaxIndex) return PropertyKey::index(static_cast<std::uint32_t>(index));
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, index).ptr;
    return intern(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

Value Heap::key_to_value(PropertyKey key) {
    if (!key.is_index()) {
        const CellId id = key.as_cell();
        return storage_.cells[id].kind == CellKind::Symbol ? Value::symbol(id) : Value::string(id);
    }
    char digits[12];
    const auto end = std::to_chars(digits, digits + sizeof digits, key.as_index()).ptr;
    return make_string(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

std::u16string Heap::key_text(PropertyKey key) const {
    if (key.is_index()) {
        const std::string digits = std::to_string(key.as_index());
        return std::u16string(digits.begin(), digits.end());
    }
    const Cell& cell = storage_.cells[key.as_cell()];
    if (cell.kind != CellKind::Symbol) return text(Value::string(key.as_cell()));
    const Value description = cell.variables[0];
    return description.is_string() ? text(description) : std::u16string();
}

bool Heap::is_symbol_key(PropertyKey key) const {
    return !key.is_index() && storage_.cells[key.as_cell()].kind == CellKind::Symbol;
}

bool Heap::is_private_key(PropertyKey key) const {
    return is_symbol_key(key) && (storage_.cells[key.as_cell()].flags & kPrivateName) != 0;
}

std::optional<std::uint32_t> Heap::array_index(PropertyKey key) const {
    if (key.is_index()) return key.as_index();
    const Cell& cell = storage_.cells[key.as_cell()];
    if (cell.kind == CellKind::String && (cell.flags & kBigIndex) != 0) return cell.third;
    return std::nullopt;
}

}  // namespace loopscope::heap
