#pragma once

#include <godot_cpp/core/memory.hpp>

namespace godot {

/// A doubly linked list, for `_get_property_list`.
template <typename T>
class List {
public:
	class Element {
		friend class List;

		T value;
		Element *next_element = nullptr;
		Element *previous_element = nullptr;

	public:
		explicit Element(const T &p_value) :
				value(p_value) {}

		T &get() { return value; }
		const T &get() const { return value; }
		void set(const T &p_value) { value = p_value; }
		Element *next() { return next_element; }
		const Element *next() const { return next_element; }
		Element *prev() { return previous_element; }
		const Element *prev() const { return previous_element; }
	};

	class Iterator {
		Element *element;

	public:
		explicit Iterator(Element *p_element) :
				element(p_element) {}
		T &operator*() const { return element->get(); }
		T *operator->() const { return &element->get(); }
		Iterator &operator++() {
			element = element->next();
			return *this;
		}
		bool operator==(const Iterator &p_other) const { return element == p_other.element; }
		bool operator!=(const Iterator &p_other) const { return element != p_other.element; }
	};

	class ConstIterator {
		const Element *element;

	public:
		explicit ConstIterator(const Element *p_element) :
				element(p_element) {}
		const T &operator*() const { return element->get(); }
		const T *operator->() const { return &element->get(); }
		ConstIterator &operator++() {
			element = element->next();
			return *this;
		}
		bool operator==(const ConstIterator &p_other) const { return element == p_other.element; }
		bool operator!=(const ConstIterator &p_other) const { return element != p_other.element; }
	};

private:
	Element *first = nullptr;
	Element *last = nullptr;
	int count = 0;

	void link_after(Element *p_previous, Element *p_element) {
		Element *const following = p_previous == nullptr ? first : p_previous->next_element;
		p_element->previous_element = p_previous;
		p_element->next_element = following;
		(p_previous == nullptr ? first : p_previous->next_element) = p_element;
		(following == nullptr ? last : following->previous_element) = p_element;
		count++;
	}

public:
	List() = default;
	List(const List &p_other) {
		for (const T &value : p_other) {
			push_back(value);
		}
	}
	List(List &&p_other) noexcept { swap(p_other); }
	List &operator=(List p_other) {
		swap(p_other);
		return *this;
	}
	~List() { clear(); }

	void swap(List &r_other) {
		SWAP(first, r_other.first);
		SWAP(last, r_other.last);
		SWAP(count, r_other.count);
	}

	Element *push_back(const T &p_value) {
		Element *element = memnew(Element(p_value));
		link_after(last, element);
		return element;
	}
	Element *push_front(const T &p_value) {
		Element *element = memnew(Element(p_value));
		link_after(nullptr, element);
		return element;
	}
	bool erase(Element *p_element) {
		if (p_element == nullptr) {
			return false;
		}
		Element *const before = p_element->previous_element;
		Element *const after = p_element->next_element;
		(before == nullptr ? first : before->next_element) = after;
		(after == nullptr ? last : after->previous_element) = before;
		memdelete(p_element);
		count--;
		return true;
	}
	bool erase(const T &p_value) { return erase(find(p_value)); }
	Element *find(const T &p_value) {
		Element *element = first;
		while (element != nullptr && !(element->value == p_value)) {
			element = element->next_element;
		}
		return element;
	}
	void pop_front() { erase(first); }
	void pop_back() { erase(last); }
	void clear() {
		while (first != nullptr) {
			erase(first);
		}
	}

	Element *front() { return first; }
	const Element *front() const { return first; }
	Element *back() { return last; }
	const Element *back() const { return last; }
	int size() const { return count; }
	bool is_empty() const { return count == 0; }
	Iterator begin() { return Iterator(first); }
	Iterator end() { return Iterator(nullptr); }
	ConstIterator begin() const { return ConstIterator(first); }
	ConstIterator end() const { return ConstIterator(nullptr); }
};

} // namespace godot
