// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// What a header of Qt brings besides the class it is named after, as far as ours rely on it.
const QHash<QString, QString> &broughtAlong()
{
    static const QString text
        = u" QString QStringView QStringList QStringLiteral QChar QByteArray QByteArrayView QList QPair QLatin1StringView"_s;
    // QObject declares widgets and, through its meta types, the classes of values that properties may have.
    static const QString object = text
        + u" QObject QMetaObject QVariant QEvent QChildEvent QTimerEvent QWidget QRect QPoint QSize QUrl QJsonArray QJsonObject QJsonValue"_s;
    static const QString widget = object
        + u" QWidget QRect QPoint QSize QMargins QPalette QFont QIcon QAction QPaintDevice QPaintEvent QResizeEvent QShowEvent QHideEvent"
          u" QCloseEvent QKeyEvent QMouseEvent QWheelEvent QDragEnterEvent QDragMoveEvent QDropEvent QFocusEvent QContextMenuEvent"_s;
    static const QString model = object + u" QAbstractItemModel QModelIndex QModelIndexList QPersistentModelIndex QMimeData"_s;
    static const QHash<QString, QString> brought{{u"QString"_s, text}, {u"QStringList"_s, text}, {u"QStringView"_s, text},
        {u"QByteArray"_s, u" QByteArrayView"_s}, {u"QList"_s, text}, {u"QHash"_s, text}, {u"QSet"_s, text}, {u"QMap"_s, text},
        {u"QObject"_s, object}, {u"QIODevice"_s, object}, {u"QThreadPool"_s, object}, {u"QColor"_s, text},
        {u"QFont"_s, text + u" QVariant"_s}, {u"QUrl"_s, text}, {u"QIcon"_s, text + u" QSize"_s},
        {u"QKeySequence"_s, text + u" QVariant"_s}, {u"QJsonObject"_s, text + u" QJsonValue QVariant"_s},
        {u"QJsonArray"_s, text + u" QJsonValue"_s}, {u"QRegularExpression"_s, text + u" QVariant"_s}, {u"QPointer"_s, u" QObject"_s},
        {u"QTextLayout"_s, text + u" QTextCharFormat QRectF QPointF"_s}, {u"QTextBlock"_s, text + u" QTextDocument QTextCursor"_s},
        {u"QAbstractItemModel"_s, model}, {u"QAbstractListModel"_s, model}, {u"QAbstractTableModel"_s, model},
        {u"QSortFilterProxyModel"_s, model}, {u"QPersistentModelIndex"_s, u" QModelIndex QVariant"_s},
        {u"QStyledItemDelegate"_s, model + u" QWidget QPainter QStyleOptionViewItem QSize QRect QFontMetrics QEvent"_s},
        {u"QPlainTextDocumentLayout"_s, object + u" QRectF QPointF QTextDocument QTextCursor"_s},
        {u"QPlainTextEdit"_s, widget + u" QTextEdit QTextCursor QTextDocument QTextBlock QMimeData QPointF QRectF QMenu"_s},
        {u"QSyntaxHighlighter"_s, object + u" QTextCharFormat QTextDocument"_s}, {u"QWebEnginePage"_s, object + u" QUrl"_s},
        {u"QWebEngineUrlSchemeHandler"_s, object + u" QWebEngineUrlRequestJob"_s}, {u"QMenuBar"_s, widget + u" QMenu"_s},
        {u"QMenu"_s, widget}, {u"QMimeData"_s, object}, {u"QFutureWatcher"_s, object + u" QFuture"_s}, {u"QWidget"_s, widget},
        {u"QDialog"_s, widget}, {u"QMainWindow"_s, widget + u" QMenuBar"_s}, {u"QFrame"_s, widget}, {u"QTextBrowser"_s, widget},
        {u"QListWidget"_s, widget + model}, {u"QWebEngineProfile"_s, object}, {u"QLabel"_s, widget}, {u"QStatusBar"_s, widget},
        {u"QTreeView"_s, widget + model}, {u"QTableView"_s, widget + model}, {u"QListView"_s, widget + model}, {u"QDockWidget"_s, widget},
        {u"QScrollBar"_s, widget}, {u"QToolButton"_s, widget}};
    return brought;
}

// The standard header that a name of std belongs to, where it is not the name itself.
QString standardHeader(const QString &name)
{
    static const QHash<QString, QString> headers{{u"unique_ptr"_s, u"memory"_s}, {u"shared_ptr"_s, u"memory"_s},
        {u"weak_ptr"_s, u"memory"_s}, {u"make_unique"_s, u"memory"_s}, {u"make_shared"_s, u"memory"_s}, {u"addressof"_s, u"memory"_s},
        {u"enable_shared_from_this"_s, u"memory"_s}, {u"function"_s, u"functional"_s}, {u"pair"_s, u"utility"_s}, {u"move"_s, u"utility"_s},
        {u"exchange"_s, u"utility"_s}, {u"numeric_limits"_s, u"limits"_s}, {u"strong_ordering"_s, u"compare"_s}, {u"min"_s, u"algorithm"_s},
        {u"max"_s, u"algorithm"_s}, {u"clamp"_s, u"algorithm"_s}, {u"sort"_s, u"algorithm"_s}, {u"ranges"_s, u"algorithm"_s},
        {u"upper_bound"_s, u"algorithm"_s}, {u"lower_bound"_s, u"algorithm"_s}, {u"call_once"_s, u"mutex"_s}, {u"once_flag"_s, u"mutex"_s},
        {u"unique_lock"_s, u"mutex"_s}, {u"lock_guard"_s, u"mutex"_s}, {u"atomic_bool"_s, u"atomic"_s},
        {u"memory_order_relaxed"_s, u"atomic"_s}, {u"remove_reference_t"_s, u"type_traits"_s}, {u"multimap"_s, u"map"_s},
        {u"copy_n"_s, u"algorithm"_s}, {u"fill"_s, u"algorithm"_s}, {u"byte"_s, u"cstddef"_s}, {u"swap"_s, u"utility"_s},
        {u"countr_zero"_s, u"bit"_s}, {u"forward_iterator_tag"_s, u"iterator"_s}, {u"nullopt"_s, u"optional"_s}};
    return headers.value(name, name);
}

// These come with any header of Qt or of the standard library.
bool isEverywhere(const QString &name)
{
    static const QSet<QString> everywhere{
        u"size_t"_s, u"initializer_list"_s, u"move"_s, u"pair"_s, u"nullptr_t"_s, u"remove_reference_t"_s};
    return everywhere.contains(name);
}

class Headers
{
public:
    explicit Headers(const QStringList &folders)
    {
        for (const SourceFile &file : sourceFiles(folders, {u"*.h"_s}))
            m_texts.insert(file.path, file.text);
    }

    QStringList paths() const { return m_texts.keys(); }

    // The names that `path` uses although nothing it includes is known to bring them.
    QStringList missing(const QString &path) const
    {
        QSet<QString> known;
        QSet<QString> seen;
        collect(path, &known, &seen);
        const QString code = withoutCommentsAndLiterals(m_texts.value(path))
                                 .remove(QRegularExpression(u"^\\s*#.*$"_s, QRegularExpression::MultilineOption));
        static const QRegularExpression forward(u"\\b(?:class|struct) (Q\\w+)\\s*;"_s);
        for (auto match = forward.globalMatch(code); match.hasNext();)
            known.insert(match.next().captured(1));
        static const QRegularExpression used(u"\\b(Q[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)\\b|\\bstd::(\\w+)"_s);
        QSet<QString> lacking;
        for (auto match = used.globalMatch(code); match.hasNext();) {
            const auto one = match.next();
            const QString name = one.captured(1).isEmpty() ? standardHeader(one.captured(2)) : one.captured(1);
            if (!known.contains(name) && !isEverywhere(one.captured(2)))
                lacking.insert(one.captured());
        }
        return QStringList(lacking.begin(), lacking.end());
    }

private:
    void collect(const QString &path, QSet<QString> *known, QSet<QString> *seen) const
    {
        if (seen->contains(path))
            return;
        seen->insert(path);
        for (const Inclusion &inclusion : inclusions(m_texts.value(path))) {
            if (inclusion.quoted) {
                collect(inclusion.target, known, seen);
                continue;
            }
            known->insert(inclusion.target);
            for (const QString &name : broughtAlong().value(inclusion.target).split(u' ', Qt::SkipEmptyParts))
                known->insert(name);
        }
    }

    QHash<QString, QString> m_texts;
};

// The types that a file defines for the whole program: what stands in an unnamed namespace nothing outside can meet.
QStringList typesDefinedIn(QString text)
{
    static const QRegularExpression unnamed(
        u"^namespace \\{$.*?^\\} // namespace$"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression definition(
        u"^(?:class|struct|enum|enum class) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"_s, QRegularExpression::MultilineOption);
    QStringList names;
    const QString code = withoutCommentsAndLiterals(text.remove(unnamed));
    for (auto match = definition.globalMatch(code); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

} // namespace

// Every header of ours can stand alone. The compiler proves it in the long tests; here their words are compared with what
// they include, which takes no time. (Our own types are proved by each source including its header first.)
class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includeWhatTheyName()
    {
        const Headers headers({u"document"_s, u"editor"_s, u"preview"_s, u"app"_s});
        QVERIFY(headers.paths().size() > 100);
        QStringList faults;
        for (const QString &path : headers.paths())
            for (const QString &name : headers.missing(path))
                faults += path + u" uses "_s + name;
        faults.sort();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void seesTypes()
    {
        const QString text
            = u"class A;\nstruct B final : C\n{\n    struct Inner { };\n};\nnamespace {\n\nstruct D\n{\n};\n\n} // namespace\n"
              u"enum class E : int { One };\nstruct A::Private\n{\n};\n// struct F {\n"_s;
        QCOMPARE(typesDefinedIn(text), QStringList({u"B"_s, u"E"_s}));
    }

    // Two types of one name are one to the linker, which takes the functions of whichever it meets first for both.
    void eachTypeHasANameOfItsOwn()
    {
        QHash<QString, QString> definedIn;
        QStringList faults;
        for (const SourceFile &file : sourceFiles({u"document"_s, u"editor"_s, u"preview"_s, u"app"_s})) {
            for (const QString &type : typesDefinedIn(file.text)) {
                if (const QString other = definedIn.value(type); !other.isEmpty())
                    faults += u"%1 in %2 and in %3"_s.arg(type, other, file.path);
                definedIn.insert(type, file.path);
            }
        }
        QVERIFY(definedIn.size() > 300);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void sourcesIncludeTheirOwnHeaderFirst()
    {
        const QStringList folders{u"document"_s, u"editor"_s, u"preview"_s, u"app"_s};
        QSet<QString> headers;
        for (const SourceFile &file : sourceFiles(folders, {u"*.h"_s}))
            headers.insert(file.path);
        QStringList faults;
        for (const SourceFile &file : sourceFiles(folders, {u"*.cpp"_s})) {
            const QString own = file.path.chopped(3) + u'h';
            const QList<Inclusion> included = inclusions(file.text);
            if (headers.contains(own) && (included.isEmpty() || included.first().target != own))
                faults += file.path;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
