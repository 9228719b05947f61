#include "testing.h"

#include "session/assigned_property.h"

#include <cstdint>
#include <thread>
#include <vector>

using audio_session::AssignedProperty;
using audio_session::Ticket;

namespace {

enum class Fruit : int32_t {
	APPLE = 0,
	PEAR = 0x70656172,
};

// Assigns, takes and refuses one value of a type.
template <typename T>
void go_round(T p_old, T p_new) {
	AssignedProperty<T> property(p_old);
	EXPECT(property.get() == p_old);
	property.assign(p_new, 1);
	EXPECT(property.get() == p_new);
	T taken = p_old;
	EXPECT_EQUAL(property.take(taken), Ticket(1));
	EXPECT(taken == p_new);
	EXPECT(property.get() == p_new);
	property.settle(1);
	EXPECT(property.get() == p_old);
	property.assign(p_new, 2);
	property.take(taken);
	property.confirm(p_new);
	property.settle(2);
	EXPECT(property.get() == p_new);
}

} // namespace

TEST("a property of any type reads back at once, reverts when refused and stays when confirmed") {
	go_round<int32_t>(6, -2147483647 - 1);
	go_round<bool>(false, true);
	go_round<float>(1.0f, -0.5f);
	go_round<double>(0.0, 44100.123456789);
	go_round<Fruit>(Fruit::APPLE, Fruit::PEAR);
}

TEST("of several assignments only the last is taken, with its own ticket") {
	AssignedProperty<int32_t> property(6);
	property.assign(1, 1);
	property.assign(2, 2);
	property.assign(3, 3);
	EXPECT_EQUAL(property.get_waiting(), Ticket(3));
	int32_t taken = 0;
	EXPECT_EQUAL(property.take(taken), Ticket(3));
	EXPECT_EQUAL(taken, 3);
	EXPECT_EQUAL(property.get_waiting(), Ticket(0));
	EXPECT_EQUAL(property.take(taken), Ticket(0));
}

TEST("a confirmed value shows at once if nothing was assigned") {
	AssignedProperty<double> property(1.0);
	property.confirm(2.0);
	EXPECT_EQUAL(property.get(), 2.0);
}

TEST("a confirmed value is hidden by an assignment, and shows when the assignment is refused") {
	AssignedProperty<double> property(1.0);
	double taken = 0.0;
	property.assign(5.0, 1);
	property.confirm(2.0);
	EXPECT_EQUAL(property.get(), 5.0);
	property.take(taken);
	property.confirm(3.0);
	EXPECT_EQUAL(property.get(), 5.0);
	property.settle(1);
	EXPECT_EQUAL(property.get(), 3.0);
}

TEST("a newer assignment stays when an older one is refused") {
	AssignedProperty<int32_t> property(6);
	int32_t taken = 0;
	property.assign(3, 1);
	property.take(taken);
	property.assign(4, 2);
	property.settle(1);
	EXPECT_EQUAL(property.get(), 4);
}

TEST("a value that was taken stays when the same value sent before it is refused") {
	AssignedProperty<int32_t> property(6);
	int32_t taken = 0;
	property.assign(3, 1);
	property.take(taken);
	property.assign(3, 2);
	property.take(taken);
	property.settle(1);
	EXPECT_EQUAL(property.get(), 3);
	property.confirm(3);
	property.settle(2);
	EXPECT_EQUAL(property.get(), 3);
}

TEST("no assignment of another thread is lost while one thread takes and settles") {
	constexpr int LAST = 50000;
	AssignedProperty<double> property(0.0);
	std::thread writer([&property] {
		for (int value = 1; value <= LAST; value++) {
			property.assign(value, static_cast<Ticket>(value));
			EXPECT(property.get() >= value);
		}
	});
	double newest = 0.0;
	while (newest != LAST) {
		double taken = 0.0;
		if (const Ticket ticket = property.take(taken)) {
			EXPECT(taken >= newest);
			newest = taken;
			property.confirm(taken);
			property.settle(ticket);
		}
	}
	writer.join();
	// The value may have been taken just before its ticket; then the ticket still waits.
	double taken = 0.0;
	property.settle(property.take(taken));
	EXPECT_EQUAL(property.get(), double(LAST));
}

TEST("after several threads assign a property at once, it has one of their values, and that value is taken") {
	constexpr int THREADS = 4;
	constexpr int LAST = 5000;
	AssignedProperty<int32_t> property(-1);
	std::atomic<Ticket> next = 1;
	std::vector<std::thread> threads;
	for (int thread = 0; thread < THREADS; thread++) {
		threads.emplace_back([&] {
			for (int32_t value = 0; value <= LAST; value++) {
				property.assign(value, next.fetch_add(1));
			}
		});
	}
	for (std::thread &thread : threads) {
		thread.join();
	}
	int32_t taken = -1;
	EXPECT(property.take(taken) != 0);
	EXPECT_EQUAL(taken, LAST);
	EXPECT_EQUAL(property.get(), LAST);
}
