#!/bin/sh
# Writes the reports beside it with the test runners themselves: pytest, jest-junit, gotestsum, Maven Surefire.
# Every suite has the same five tests: one that passes, one that fails, one that ends in an error (where the runner knows
# the difference), one that is skipped, and one with a name that XML must escape; and a file that fails before its tests start.
#
#     sh test/golden/junit/write-reports.sh          needs python3 with pytest, npm, go, maven; works in a temporary folder
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pytest
mkdir "$work/pytest" && cd "$work/pytest"
cat > test_detector.py <<'PY'
import pytest

@pytest.fixture
def broken():
    raise RuntimeError("no detector")

def test_passes():
    pass

def test_fails():
    assert 1 == 2, "one is not two"

def test_errors(broken):
    pass

@pytest.mark.skip(reason="not today")
def test_skipped():
    pass

@pytest.mark.parametrize("name", ["a<b>&\"c\"", "é\x07"])
def test_named(name):
    pass
PY
echo 'import nothing_of_that_name' > test_broken.py
python3 -m pytest -q -p no:cacheprovider --continue-on-collection-errors --junit-xml="$here/pytest.xml" || true

# jest with jest-junit
mkdir "$work/jest" && cd "$work/jest"
cat > package.json <<'JSON'
{ "name": "detector", "private": true, "jest": { "reporters": [["jest-junit", { "outputFile": "report.xml", "reportTestSuiteErrors": "true" }]] } }
JSON
cat > detector.test.js <<'JS'
describe('detector', () => {
  test('passes', () => {});
  test('fails', () => expect(1).toBe(2));
  test('errors', () => { throw new Error('no detector'); });
  test('skipped', () => {});
  test('named a<b>&"c"', () => {});
});
JS
cat > broken.test.js <<'JS'
require('./nothing-of-that-name');
JS
npm install --silent --no-audit --no-fund jest@30 jest-junit@16
# Whoever runs some of the tests by their names has the others reported as skipped.
npx jest --testNamePattern '^(?!.* skipped$)' || true
cp report.xml "$here/jest-junit.xml"

# go test with gotestsum
mkdir "$work/go" && cd "$work/go"
cat > go.mod <<'MOD'
module example.test/detector

go 1.21
MOD
cat > detector_test.go <<'GO'
package detector

import "testing"

func TestPasses(t *testing.T)  {}
func TestFails(t *testing.T)   { t.Fatal("one is not two") }
func TestErrors(t *testing.T)  { t.Error("no detector") }
func TestSkipped(t *testing.T) { t.Skip("not today") }
func TestNamed(t *testing.T)   { t.Run(`a<b>&"c"`, func(t *testing.T) {}) }
GO
mkdir broken
printf 'package broken\n\nimport "testing"\n\nfunc TestNever(t *testing.T) { nothing() }\n' > broken/broken_test.go
GOFLAGS=-mod=mod GOBIN="$work/bin" go install gotest.tools/gotestsum@v1.13.0
"$work/bin/gotestsum" --junitfile "$here/gotestsum.xml" ./... || true

# Maven Surefire with JUnit 5
mkdir -p "$work/maven/src/test/java/example" && cd "$work/maven"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>detector</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.10.2</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version>
    <configuration><rerunFailingTestsCount>1</rerunFailingTestsCount></configuration></plugin></plugins></build>
</project>
XML
cat > src/test/java/example/DetectorTest.java <<'JAVA'
package example;

import static org.junit.jupiter.api.Assertions.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {
  static int tries = 0;
  @Test void passes() {}
  @Test void fails() { assertEquals(1, 2, "one is not two"); }
  @Test void errors() { throw new IllegalStateException("no detector"); }
  @Test @Disabled("not today") void skipped() {}
  @Test void flaky() { if (tries++ == 0) fail("only the first time"); }
  @ParameterizedTest @ValueSource(strings = {"a<b>&\"c\""}) void named(String name) {}
}
JAVA
mvn -q -B test >/dev/null 2>&1 || true
# The properties of the machine say nothing about the tests.
python3 - target/surefire-reports/TEST-example.DetectorTest.xml "$here/surefire.xml" <<'PY'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
open(sys.argv[2], "w", encoding="utf-8").write(re.sub(r"  <properties>.*?</properties>\n", "", text, flags=re.S))
PY

# Names of machines and folders say nothing either.
sed -i -E -e "s#$work#/detector#g" -e 's# hostname="[^"]*"# hostname="host"#g' "$here"/*.xml
