// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlallowlist.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlAllowList : public QObject
{
    Q_OBJECT
    static QByteArray attributes(const char *element, const std::vector<HtmlAttribute> &given)
    {
        const HtmlElement *allowed = allowedElement(element);
        return allowed ? QByteArray::fromStdString(allowedAttributes(*allowed, given)) : "no such element"_ba;
    }

private Q_SLOTS:
    void elements()
    {
        for (const char *name : {"a", "b", "img", "details", "summary", "table", "kbd", "sub", "br"})
            QVERIFY2(allowedElement(name), name);
        for (const char *name :
            {"script", "style", "iframe", "object", "embed", "form", "input", "link", "meta", "base", "svg", "math", "nosuch", ""})
            QVERIFY2(!allowedElement(name), name);
        QCOMPARE(allowedElement("br")->content, HtmlElement::Content::Void);
        QCOMPARE(allowedElement("b")->content, HtmlElement::Content::Any);
    }

    void attributes_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("stays");
        QTest::newRow("address") << "a"_ba << "href"_ba << "https://a.org"_ba << true;
        QTest::newRow("script in an address") << "a"_ba << "href"_ba << "javascript:alert(1)"_ba << false;
        QTest::newRow("script behind white space") << "a"_ba << "href"_ba << " \tjava\nscript:alert(1)"_ba << false;
        QTest::newRow("data in an address") << "a"_ba << "href"_ba << "data:text/html,x"_ba << false;
        QTest::newRow("handler") << "b"_ba << "onclick"_ba << "x"_ba << false;
        QTest::newRow("style") << "b"_ba << "style"_ba << "x"_ba << false;
        QTest::newRow("width of an image") << "img"_ba << "width"_ba << "20"_ba << true;
    }
    void attributes()
    {
        QFETCH(QByteArray, element);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const QByteArray found = attributes(element.constData(), {{name.toStdString(), value.toStdString()}});
        QTEST(found.contains(' ' + name + '='), "stays");
    }

    void valuesAreEscaped() { QVERIFY(!attributes("img", {{"alt", "\"><script>"}}).contains("<script")); }
};

QTEST_APPLESS_MAIN(TestHtmlAllowList)
#include "tst_htmlallowlist.moc"
