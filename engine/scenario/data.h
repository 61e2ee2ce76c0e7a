#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace loopscope::scenario {

/// Plain data, as JSON has it: what front matter is made into. Objects keep the order in which their members
/// were added.
class Data {
  public:
    enum class Type : std::uint8_t { Null, Text, Whole, Decimal, Flag, List, Object };

    Data() = default;
    static Data of_text(std::string text);
    static Data of_whole(std::uint64_t number);
    static Data of_decimal(double number);
    static Data of_flag(bool flag);
    static Data list(std::vector<Data> items = {});
    static Data object() { return Data(Type::Object); }

    Type type() const { return type_; }
    bool is_null() const { return type_ == Type::Null; }
    bool is_text() const { return type_ == Type::Text; }

    // Each asks for the type it names; another one gives the empty value.
    const std::string& text() const { return text_; }
    std::uint64_t whole() const { return type_ == Type::Whole ? whole_ : 0; }
    double decimal() const { return type_ == Type::Whole ? static_cast<double>(whole_) : decimal_; }
    const std::vector<Data>& items() const { return items_; }  // of a list, or the values of an object

    // Objects.
    const std::vector<std::string>& names() const { return names_; }
    /// The member, or null. Cost: linear.
    const Data* find(const std::string& name) const;
    bool contains(const std::string& name) const { return find(name) != nullptr; }
    /// The member, or Null when there is none.
    const Data& at(const std::string& name) const;
    void set(std::string name, Data value);

    // Lists.
    std::size_t size() const { return items_.size(); }
    void push_back(Data item) { items_.push_back(std::move(item)); }

    bool operator==(const Data&) const = default;

  private:
    explicit Data(Type type) : type_(type) {}

    Type type_ = Type::Null;
    bool flag_ = false;
    std::uint64_t whole_ = 0;
    double decimal_ = 0;
    std::string text_;
    std::vector<Data> items_;
    std::vector<std::string> names_;

    friend std::string to_json(const Data& data);
};

std::string to_json(const Data& data);

}  // namespace loopscope::scenario
