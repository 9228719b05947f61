#pragma once

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

// A test registers itself; its name is the behaviour that it protects. `core_tests` runs all tests, or the named
// one, and prints `ok NAME`, or `not ok NAME` with the failures.
namespace testing {

struct Test {
	const char *name;
	void (*run)();
};

std::vector<Test> &get_tests();
void fail(const char *p_file, int p_line, const std::string &p_what);

struct Registration {
	Registration(const char *p_name, void (*p_run)()) { get_tests().push_back({ p_name, p_run }); }
};

template <typename Left, typename Right>
void expect_equal(const char *p_file, int p_line, const Left &p_left, const Right &p_right, const char *p_expression) {
	if (!(p_left == p_right)) {
		std::ostringstream what;
		what << p_expression << ": " << p_left << " is not " << p_right;
		fail(p_file, p_line, what.str());
	}
}

} // namespace testing

#define TESTING_JOIN_AGAIN(m_a, m_b) m_a##m_b
#define TESTING_JOIN(m_a, m_b) TESTING_JOIN_AGAIN(m_a, m_b)

#define TESTING_TEST(m_name, m_number)                                                                                \
	static void TESTING_JOIN(test_, m_number)();                                                                      \
	static const testing::Registration TESTING_JOIN(registration_, m_number)(m_name, &TESTING_JOIN(test_, m_number)); \
	static void TESTING_JOIN(test_, m_number)()

// Counted instead of numbered by line: all tests are one translation unit.
#define TEST(m_name) TESTING_TEST(m_name, __COUNTER__)

#define EXPECT(m_condition)                              \
	if (!(m_condition)) {                                \
		testing::fail(__FILE__, __LINE__, #m_condition); \
	}                                                    \
	static_assert(true)

#define EXPECT_EQUAL(m_left, m_right) \
	testing::expect_equal(__FILE__, __LINE__, (m_left), (m_right), #m_left)
