#include "testing.h"

#include "session/assigned_property.h"

#include <thread>

using audio_session::AssignedProperty;

TEST("an assigned value reads back at once") {
	AssignedProperty property(6);
	property.assign(3);
	EXPECT_EQUAL(property.get(), 3);
}

TEST("several assignments are taken as one, the last") {
	AssignedProperty property(6);
	EXPECT(property.assign(1));
	EXPECT(!property.assign(2));
	EXPECT(!property.assign(3));
	int32_t taken = 0;
	EXPECT(property.take(taken));
	EXPECT_EQUAL(taken, 3);
	EXPECT(!property.take(taken));
}

TEST("a refused value reverts") {
	AssignedProperty property(6);
	property.assign(3);
	int32_t taken = 0;
	property.take(taken);
	property.settle(6);
	EXPECT_EQUAL(property.get(), 6);
}

TEST("a newer assignment outlives the refusal of an older one") {
	AssignedProperty property(6);
	int32_t taken = 0;
	property.assign(3);
	property.take(taken);
	property.assign(4);
	property.settle(6);
	EXPECT_EQUAL(property.get(), 4);
}

TEST("a value that is on its way outlives the refusal of the same value sent before it") {
	AssignedProperty property(6);
	int32_t taken = 0;
	property.assign(3);
	property.take(taken);
	property.assign(3);
	property.take(taken);
	property.settle(6);
	EXPECT_EQUAL(property.get(), 3);
	property.settle(3);
	EXPECT_EQUAL(property.get(), 3);
}

TEST("negative numbers survive the packing") {
	AssignedProperty property(-1);
	EXPECT_EQUAL(property.get(), -1);
	property.assign(-2147483647 - 1);
	int32_t taken = 0;
	EXPECT(property.take(taken));
	EXPECT_EQUAL(taken, -2147483647 - 1);
}

TEST("no assignment of another thread is lost while one thread takes") {
	constexpr int32_t LAST = 50000;
	AssignedProperty property(0);
	std::thread writer([&property] {
		for (int32_t value = 1; value <= LAST; value++) {
			property.assign(value);
		}
	});
	int32_t newest = 0;
	while (newest != LAST) {
		int32_t taken = 0;
		if (property.take(taken)) {
			EXPECT(taken > newest);
			newest = taken;
			property.settle(taken);
		}
	}
	writer.join();
	EXPECT_EQUAL(property.get(), LAST);
}
