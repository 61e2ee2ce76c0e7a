// The part of the heap that the program's own variables and waiting callbacks lead to.

#include <algorithm>
#include <deque>
#include <map>

#include "app/present/machine_builders.h"
#include "engine/timeline/variables.h"

namespace loopscope::present {

using bytecode::FunctionTemplate;
using bytecode::Visibility;
using heap::CellId;
using heap::ObjectClass;
using heap::Value;

namespace {

constexpr std::size_t kMostCells = 24;
constexpr std::size_t kMostFields = 6;
constexpr std::size_t kMostHolders = 12;
constexpr std::uint32_t kDeepest = 4;
constexpr std::size_t kLongestValue = 32;

class HeapWalk {
  public:
    HeapWalk(MachineView& view, std::uint32_t library_end) : view_(view), library_end_(library_end) {}

    HeapModel run() {
        add_frames();
        add_callbacks();
        add_top_level();
        while (!queue_.empty()) {
            const Found next = queue_.front();
            queue_.pop_front();
            add_cell(next);
        }
        drop_dangling();
        model_.total = group_digits(view_.heap.live_cell_count()) + " cells";
        return std::move(model_);
    }

  private:
    struct Found {
        CellId cell = CellId::None;
        bool is_environment = false;
        std::uint32_t depth = 0;
    };

    // Holders

    void add_frames() {
        for (std::size_t index = view_.agent.frames.size(); index > 0; --index) {
            const vm::Frame& frame = view_.agent.frames[index - 1];
            if (frame.kind != vm::Frame::Kind::Bytecode || frame.visibility != Visibility::User) continue;
            const FunctionTemplate& function = view_.program.function(frame.function_template);
            const bool is_main = function.kind == bytecode::FunctionKind::Module;
            if (is_main) top_level_is_shown_ = true;
            HeapHolder holder{is_main ? HolderKind::TopLevel : HolderKind::Frame,
                              is_main ? "top level" : name_of_template(view_, function),
                              {}};
            for (const NamedValue& variable : variables_of(view_, frame, function)) {
                add_field(variable.name, variable.value, 0, holder.fields);
            }
            // The function at work sees the closure that it was made in.
            if (!is_main) add_closure_of(frame.function, holder.fields);
            add_holder(std::move(holder));
        }
    }

    void add_holder(HeapHolder holder) {
        if (holder.fields.empty()) return;
        if (model_.holders.size() == kMostHolders) {
            model_.has_more = true;
            return;
        }
        model_.holders.push_back(std::move(holder));
    }

    void add_callback(const std::string& what, Value callback) {
        HeapHolder holder{HolderKind::Callback, what, {}};
        add_closure_of(callback, holder.fields);
        if (!holder.fields.empty()) holder.name += ": " + name_of_function(view_, callback);
        add_holder(std::move(holder));
    }

    void add_suspended(Value activation) {
        if (!view_.heap.has_data<heap::GeneratorData>(activation)) return;
        const auto data = view_.heap.data<heap::GeneratorData>(activation);
        if (data.state == heap::GeneratorState::Completed) return;
        const FunctionTemplate& function = view_.program.function(data.activation.function_template);
        if (function.visibility != Visibility::User) return;
        HeapHolder holder{HolderKind::Suspended, name_of_template(view_, function) + " (suspended)", {}};
        for (const bytecode::VariableInfo& variable : function.variables) {
            if (variable.captured || variable.slot >= data.locals_and_operands.size()) continue;
            const bool in_scope = variable.begin_pc <= data.activation.pc &&
                                  (variable.end_pc == 0 || data.activation.pc <= variable.end_pc);
            if (!in_scope) continue;
            add_field(base::utf16_to_utf8(view_.program.string(variable.name)),
                      data.locals_and_operands[variable.slot], 0, holder.fields);
        }
        add_environment(data.activation.environment, holder.fields);
        add_holder(std::move(holder));
    }

    void add_callbacks() {
        const loop::LoopState& loop = view_.agent.loop;
        for (const loop::NextTick& tick : loop.next_ticks) add_callback("nextTick", tick.callback);
        for (const vm::Job& job : view_.agent.microtasks) {
            if (job.kind == vm::JobKind::Await) {
                add_suspended(job.reaction.derived);
            } else {
                add_callback("microtask",
                             job.kind == vm::JobKind::PromiseReaction
                                 ? (job.rejected ? job.reaction.on_rejected : job.reaction.on_fulfilled)
                                 : job.callback);
            }
            if (model_.holders.size() == kMostHolders) return;
        }
        for (const auto& [id, timer] : loop.timers.all) {
            if (timer.active) add_callback(timer.repeat ? "interval" : "timeout", timer.callback);
            if (model_.holders.size() == kMostHolders) return;
        }
        for (const loop::Immediate& immediate : loop.immediates)
            add_callback("immediate", immediate.callback);
        for (const loop::PoolRequest& request : loop.pool.requests) {
            add_callback(request.label, request.callback);
        }
    }

    // The program's own variables, when its main script has ended and a callback still sees them.
    void add_top_level() {
        if (top_level_is_shown_ || top_level_ == CellId::None) return;
        HeapHolder holder{HolderKind::TopLevel, "top level", {}};
        add_slots(top_level_, 0, holder.fields);
        add_holder(std::move(holder));
    }

    // Environments

    std::uint32_t function_around(std::uint32_t scope) const {
        if (scope >= view_.program.scopes.size()) return view_.program.main;
        const base::SourceRange range = view_.program.scopes[scope].range;
        std::uint32_t best = view_.program.main;
        for (std::uint32_t number = view_.program.library_function_count;
             number < view_.program.functions.size(); ++number) {
            const FunctionTemplate& function = view_.program.function(number);
            const FunctionTemplate& inner = view_.program.function(best);
            const bool contains = function.range.begin <= range.begin && range.end <= function.range.end;
            const bool smaller =
                function.range.end - function.range.begin <= inner.range.end - inner.range.begin;
            if (contains && (smaller || best == view_.program.main)) best = number;
        }
        return best;
    }

    bool is_top_level(CellId environment) const {
        return view_.heap.environment_parent(environment) == CellId::None ||
               index_of(environment) < library_end_ ||
               function_around(view_.heap.environment_scope(environment)) == view_.program.main;
    }

    void add_environment(CellId environment, std::vector<HeapField>& fields) {
        if (environment == CellId::None) return;
        if (is_top_level(environment)) {
            if (index_of(environment) >= library_end_) top_level_ = environment;
            return;
        }
        // The top level may be seen through this one.
        for (CellId outer = environment; outer != CellId::None;
             outer = view_.heap.environment_parent(outer)) {
            if (is_top_level(outer) && index_of(outer) >= library_end_) top_level_ = outer;
        }
        fields.push_back({"closure", "", reach({environment, true, 0}, 0), false});
    }

    void add_closure_of(Value function, std::vector<HeapField>& fields) {
        if (!view_.heap.has_data<heap::FunctionData>(function)) return;
        const heap::FunctionData data = view_.heap.data<heap::FunctionData>(function);
        if (view_.program.function(data.function_template).visibility != Visibility::User) return;
        add_environment(data.environment, fields);
    }

    void add_slots(CellId environment, std::uint32_t depth, std::vector<HeapField>& fields) {
        const std::uint32_t scope = view_.heap.environment_scope(environment);
        if (scope >= view_.program.scopes.size()) return;
        const auto& names = view_.program.scopes[scope].names;
        const std::uint32_t count =
            std::min(view_.heap.environment_size(environment), static_cast<std::uint32_t>(names.size()));
        for (std::uint32_t slot = 0; slot < count; ++slot) {
            const std::string name = base::utf16_to_utf8(view_.program.string(names[slot]));
            if (name.empty()) continue;
            const Value value = timeline::binding_value(view_.heap, environment, slot);
            if (depth == 0) {
                add_field(name, value, depth, fields);
            } else {
                fields.push_back(field_of(name, value, depth));
            }
        }
    }

    // Values

    bool has_closure(Value function) const {
        if (!view_.heap.has_data<heap::FunctionData>(function)) return false;
        const heap::FunctionData& data = view_.heap.data<heap::FunctionData>(function);
        return view_.program.function(data.function_template).visibility == Visibility::User &&
               data.environment != CellId::None && !is_top_level(data.environment);
    }

    // Whether a value is a cell of its own in the picture.
    bool is_shown(Value value) const {
        if (!value.is_object() || index_of(value.as_cell()) < library_end_) return false;
        switch (view_.heap.class_of(value)) {
            case ObjectClass::Function: return has_closure(value);
            case ObjectClass::NativeFunction:
            case ObjectClass::BoundFunction:
            case ObjectClass::Promise:
            case ObjectClass::Generator:
            case ObjectClass::AsyncGenerator:
            case ObjectClass::AsyncFunction:
            case ObjectClass::Proxy:
            case ObjectClass::Slots:
            case ObjectClass::Global: return false;
            case ObjectClass::Ordinary:
            case ObjectClass::Array:
            case ObjectClass::Error:
            case ObjectClass::BooleanObject:
            case ObjectClass::NumberObject:
            case ObjectClass::StringObject:
            case ObjectClass::SymbolObject:
            case ObjectClass::BigIntObject:
            case ObjectClass::Arguments:
            case ObjectClass::Date:
            case ObjectClass::RegExp:
            case ObjectClass::Map:
            case ObjectClass::Set:
            case ObjectClass::WeakMap:
            case ObjectClass::WeakSet:
            case ObjectClass::ArrayBuffer:
            case ObjectClass::TypedArray:
            case ObjectClass::DataView:
            case ObjectClass::WeakRef: return true;
        }
        return false;
    }

    std::uint64_t reach(const Found& found, std::uint32_t depth) {
        const auto [place, is_new] = seen_.emplace(index_of(found.cell), true);
        if (is_new && depth <= kDeepest) queue_.push_back({found.cell, found.is_environment, depth});
        return index_of(found.cell);
    }

    HeapField field_of(const std::string& name, Value value, std::uint32_t depth) {
        HeapField field{name, {}, 0, false};
        if (is_shown(value)) field.target = reach({value.as_cell(), false, 0}, depth);
        field.value = value_text(view_, value, kLongestValue);
        return field;
    }

    // A variable of a holder: only what lies in the heap is told here, the stack panel shows the rest.
    void add_field(const std::string& name, Value value, std::uint32_t depth,
                   std::vector<HeapField>& fields) {
        if (fields.size() < 2 * kMostFields && is_shown(value))
            fields.push_back(field_of(name, value, depth));
    }

    // Cells

    void add_cell(const Found& found) {
        if (model_.cells.size() == kMostCells) {
            model_.has_more = true;
            return;
        }
        HeapCell cell;
        cell.id = index_of(found.cell);
        cell.depth = found.depth;
        if (found.is_environment) {
            fill_environment(found, cell);
        } else {
            fill_object(Value::object(found.cell), cell);
        }
        if (cell.fields.size() > kMostFields) {
            cell.more_fields += cell.fields.size() - kMostFields;
            cell.fields.resize(kMostFields);
        }
        model_.cells.push_back(std::move(cell));
    }

    void fill_environment(const Found& found, HeapCell& cell) {
        cell.kind = CellKind::Closure;
        const std::uint32_t around = function_around(view_.heap.environment_scope(found.cell));
        cell.title = "closure of " + name_of_template(view_, view_.program.function(around));
        add_slots(found.cell, found.depth + 1, cell.fields);
        const CellId outer = view_.heap.environment_parent(found.cell);
        if (outer != CellId::None && !is_top_level(outer)) {
            cell.fields.push_back({"outer", "", reach({outer, true, 0}, found.depth + 1), false});
        }
    }

    void fill_object(Value object, HeapCell& cell) {
        const ObjectClass kind = view_.heap.class_of(object);
        if (kind == ObjectClass::Function) {
            cell.kind = CellKind::Function;
            cell.title = "\u0192 " + name_of_function(view_, object);
            add_closure_of(object, cell.fields);
            return;
        }
        if (kind == ObjectClass::Array) return fill_array(object, cell);
        const std::string text = value_text(view_, object, kLongestValue);
        const std::size_t brace = std::min(text.find(" {"), text.size());
        cell.title = text[0] == '{' ? "object" : text.substr(0, brace);
        if (kind != ObjectClass::Ordinary) return;
        for (const heap::PropertyKey key : view_.heap.own_keys(object)) {
            if (cell.fields.size() == kMostFields) {
                ++cell.more_fields;
                continue;
            }
            const auto property = view_.heap.own_property(object, key);
            if (!property || view_.heap.is_symbol_key(key)) continue;
            const std::string name = shorten(base::utf16_to_utf8(view_.heap.key_text(key)), kLongestValue);
            if (property->is_accessor()) {
                cell.fields.push_back({name, "(accessor)", 0, false});
            } else {
                cell.fields.push_back(field_of(name, property->value, cell.depth + 1));
            }
        }
    }

    void fill_array(Value array, HeapCell& cell) {
        cell.kind = CellKind::Array;
        const std::uint32_t length = view_.heap.array_length(array);
        cell.title = "array of " + group_digits(length);
        const std::uint32_t count = std::min<std::uint32_t>(length, kMostFields);
        bool any_reference = false;
        for (std::uint32_t index = 0; index < count; ++index) {
            any_reference = any_reference || is_shown(view_.heap.fast_element(array, index));
        }
        if (!any_reference) {
            cell.fields.push_back({"", value_text(view_, array, 2 * kLongestValue), 0, false});
            return;
        }
        for (std::uint32_t index = 0; index < count; ++index) {
            cell.fields.push_back(
                field_of(std::to_string(index), view_.heap.fast_element(array, index), cell.depth + 1));
        }
        cell.more_fields = length - count;
    }

    // Arrows to cells that found no place are no arrows.
    void drop_dangling() {
        std::map<std::uint64_t, std::uint32_t> referrers;
        for (const HeapCell& cell : model_.cells) referrers[cell.id] = 0;
        const auto settle = [&](std::vector<HeapField>& fields) {
            for (HeapField& field : fields) {
                const auto target = referrers.find(field.target);
                if (target == referrers.end())
                    field.target = 0;
                else
                    ++target->second;
            }
        };
        for (HeapHolder& holder : model_.holders) settle(holder.fields);
        for (HeapCell& cell : model_.cells) settle(cell.fields);
        for (HeapCell& cell : model_.cells) cell.referrers = referrers[cell.id];
    }

    MachineView& view_;
    std::uint32_t library_end_;
    HeapModel model_;
    std::deque<Found> queue_;
    std::map<std::uint32_t, bool> seen_;
    CellId top_level_ = CellId::None;
    bool top_level_is_shown_ = false;
};

}  // namespace

HeapModel build_heap(MachineView& view, std::uint32_t library_end) {
    return HeapWalk(view, library_end).run();
}

}  // namespace loopscope::present
