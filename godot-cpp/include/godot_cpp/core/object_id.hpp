#pragma once

#include <cstdint>

namespace godot {

/// The engine's ID of an object. Unlike a pointer, it shows whether the object still exists.
class ObjectID {
	uint64_t id = 0;

public:
	static constexpr uint64_t REF_COUNTED_BIT = uint64_t(1) << 63;

	constexpr ObjectID() = default;
	constexpr explicit ObjectID(uint64_t p_id) :
			id(p_id) {}
	constexpr explicit ObjectID(int64_t p_id) :
			id(static_cast<uint64_t>(p_id)) {}

	constexpr bool is_ref_counted() const { return (id & REF_COUNTED_BIT) != 0; }
	constexpr bool is_valid() const { return id != 0; }
	constexpr bool is_null() const { return id == 0; }
	constexpr operator uint64_t() const { return id; }
	constexpr operator int64_t() const { return static_cast<int64_t>(id); }

	constexpr bool operator==(const ObjectID &p_other) const { return id == p_other.id; }
	constexpr bool operator!=(const ObjectID &p_other) const { return id != p_other.id; }
	constexpr bool operator<(const ObjectID &p_other) const { return id < p_other.id; }

	ObjectID &operator=(uint64_t p_id) {
		id = p_id;
		return *this;
	}
	ObjectID &operator=(int64_t p_id) {
		id = static_cast<uint64_t>(p_id);
		return *this;
	}
};

} // namespace godot
