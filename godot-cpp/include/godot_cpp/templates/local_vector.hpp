#pragma once

#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/memory.hpp>

#include <initializer_list>

namespace godot {

/// A dynamic array; a copy also copies its elements.
template <typename T, typename U = uint32_t>
class LocalVector {
	U count = 0;
	U capacity = 0;
	T *data = nullptr;

public:
	LocalVector() = default;
	LocalVector(std::initializer_list<T> p_init) {
		reserve(static_cast<U>(p_init.size()));
		for (const T &element : p_init) {
			push_back(element);
		}
	}
	LocalVector(const LocalVector &p_other) {
		reserve(p_other.count);
		for (const T &element : p_other) {
			push_back(element);
		}
	}
	LocalVector(LocalVector &&p_other) noexcept :
			count(p_other.count), capacity(p_other.capacity), data(p_other.data) {
		p_other.count = 0;
		p_other.capacity = 0;
		p_other.data = nullptr;
	}
	LocalVector &operator=(LocalVector p_other) {
		SWAP(count, p_other.count);
		SWAP(capacity, p_other.capacity);
		SWAP(data, p_other.data);
		return *this;
	}
	~LocalVector() { reset(); }

	T *ptr() { return data; }
	const T *ptr() const { return data; }
	T *begin() { return data; }
	T *end() { return data + count; }
	const T *begin() const { return data; }
	const T *end() const { return data + count; }
	U size() const { return count; }
	bool is_empty() const { return count == 0; }
	T &operator[](U p_index) { return data[p_index]; }
	const T &operator[](U p_index) const { return data[p_index]; }

	void push_back(T p_element) {
		if (count == capacity) {
			reserve(capacity == 0 ? 4 : capacity * 2);
		}
		::new (static_cast<void *>(data + count)) T(static_cast<T &&>(p_element));
		count++;
	}

	void reserve(U p_capacity) {
		if (p_capacity <= capacity) {
			return;
		}
		T *moved = static_cast<T *>(memalloc(sizeof(T) * p_capacity));
		for (U i = 0; i < count; i++) {
			::new (static_cast<void *>(moved + i)) T(static_cast<T &&>(data[i]));
			data[i].~T();
		}
		if (data != nullptr) {
			memfree(data);
		}
		data = moved;
		capacity = p_capacity;
	}

	void resize(U p_size) {
		reserve(p_size);
		while (count < p_size) {
			::new (static_cast<void *>(data + count++)) T();
		}
		while (count > p_size) {
			data[--count].~T();
		}
	}

	void remove_at(U p_index) {
		for (U i = p_index; i + 1 < count; i++) {
			data[i] = static_cast<T &&>(data[i + 1]);
		}
		data[--count].~T();
	}

	int64_t find(const T &p_element) const {
		for (U i = 0; i < count; i++) {
			if (data[i] == p_element) {
				return i;
			}
		}
		return -1;
	}
	bool has(const T &p_element) const { return find(p_element) >= 0; }

	void clear() { resize(0); }
	void reset() {
		clear();
		if (data != nullptr) {
			memfree(data);
			data = nullptr;
			capacity = 0;
		}
	}
};

} // namespace godot
