#include "engine/bytecode/library_image.h"

#include <cstring>
#include <type_traits>

#include "engine/base/assert.h"
#include "engine/bytecode/program_builder.h"

namespace loopscope::bytecode {

namespace {

class Writer {
  public:
    template <typename T>
    void plain(const T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <typename T>
    void items(const T& list) {  // of plain items
        using Item = typename T::value_type;
        static_assert(std::is_trivially_copyable_v<Item>);
        plain(static_cast<std::uint64_t>(list.size()));
        bytes_.append(reinterpret_cast<const char*>(list.data()), list.size() * sizeof(Item));
    }
    template <typename T, typename Each>
    void each(const std::vector<T>& list, const Each& visit) {
        plain(static_cast<std::uint64_t>(list.size()));
        for (const T& item : list) visit(*this, item);
    }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    template <typename T>
    void plain(T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        std::memcpy(&value, take(sizeof value), sizeof value);
    }
    template <typename T>
    void items(T& list) {
        using Item = typename T::value_type;
        std::uint64_t size = 0;
        plain(size);
        const char* from = take(size * sizeof(Item));
        list.resize(size);
        if (size != 0) std::memcpy(static_cast<void*>(list.data()), from, size * sizeof(Item));
    }
    template <typename T, typename Each>
    void each(std::vector<T>& list, const Each& visit) {
        std::uint64_t size = 0;
        plain(size);
        list.resize(size);
        for (T& item : list) visit(*this, item);
    }
    bool is_at_end() const { return at_ == bytes_.size(); }

  private:
    const char* take(std::size_t count) {
        LOOPSCOPE_ASSERT(count <= bytes_.size() - at_, "the library's image is whole");
        at_ += count;
        return bytes_.data() + at_ - count;
    }
    std::string_view bytes_;
    std::size_t at_ = 0;
};

// One list of the fields for both directions. A new field has to be added here; with the standard library
// that most builds use, the sizes tell when one was forgotten.
#if defined(__GLIBCXX__) && !defined(_GLIBCXX_DEBUG) && defined(__x86_64__)
static_assert(sizeof(FunctionTemplate) == 352, "kFunction names every field");
static_assert(sizeof(Program) == 216,
              "kProgram names every field but units, files and what is late, which the library has not");
#endif

constexpr auto kItems = [](auto& archive, auto& list) { archive.items(list); };

constexpr auto kTemplateObject = [](auto& archive, auto& info) {
    archive.items(info.raw);
    archive.items(info.cooked);
};

constexpr auto kScope = [](auto& archive, auto& scope) {
    archive.items(scope.names);
    archive.plain(scope.range);
    archive.plain(scope.function_scope);
};

constexpr auto kFunction = [](auto& archive, auto& function) {
    archive.plain(function.number);
    archive.plain(function.name);
    archive.plain(function.inferred_name);
    archive.plain(function.source);
    archive.plain(function.range);
    archive.plain(function.kind);
    archive.plain(function.visibility);
    archive.plain(function.is_async);
    archive.plain(function.is_generator);
    archive.plain(function.strict);
    archive.plain(function.constructor);
    archive.plain(function.library_constructor);
    archive.plain(function.simple_parameters);
    archive.plain(function.called_plainly);
    archive.plain(function.converts_this);
    archive.plain(function.parameter_count);
    archive.plain(function.length);
    archive.plain(function.local_count);
    archive.plain(function.max_operands);
    archive.plain(function.arguments_local);
    archive.plain(function.rest_local);
    archive.plain(function.mapped_arguments);
    archive.plain(function.first_site);
    archive.items(function.mapped_slots);
    archive.items(function.code);
    archive.items(function.ranges);
    archive.items(function.positions);
    archive.items(function.numbers);
    archive.items(function.names);
    archive.items(function.callee_texts);
    archive.items(function.handlers);
    archive.each(function.jump_tables, kItems);
    archive.each(function.template_objects, kTemplateObject);
    archive.items(function.variables);
    archive.items(function.places);
};

constexpr auto kProgram = [](auto& archive, auto& program) {
    archive.each(program.strings, kItems);
    archive.each(program.scopes, kScope);
    archive.plain(program.library_function_count);
    archive.plain(program.library_main);
    archive.plain(program.main);
    archive.plain(program.is_script);
    archive.plain(program.site_count);
};

}  // namespace

std::string write_image(const LibraryCode& library) {
    const Program& program = library.program;
    LOOPSCOPE_ASSERT(program.sources.size() == 1, "the library is one text");
    Writer writer;
    writer.items(program.sources[0]->name());
    kProgram(writer, program);
    writer.each(program.functions, [](Writer& to, const auto& function) { kFunction(to, *function); });
    writer.items(library.by_text);
    return writer.take();
}

std::shared_ptr<const LibraryCode> read_image(std::string_view image) {
    auto library = std::make_shared<LibraryCode>();
    Program& program = library->program;
    Reader reader(image);
    std::string name;
    reader.items(name);
    program.sources.push_back(std::make_shared<const base::SourceText>(std::move(name), std::u16string()));
    kProgram(reader, program);
    reader.each(program.functions, [](Reader& from, auto& function) {
        auto made = std::make_shared<FunctionTemplate>();
        kFunction(from, *made);
        function = std::move(made);
    });
    reader.items(library->by_text);
    LOOPSCOPE_ASSERT(reader.is_at_end(), "the library's image holds nothing else");
    return library;
}

}  // namespace loopscope::bytecode
