// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/yamlvalues.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sizeLimit = 64 * 1024;
constexpr int depthLimit = 64;
constexpr qsizetype valueLimit = 20000; // aliases counted in full, so that a few lines cannot stand for a billion values

struct Fault : std::runtime_error
{
    Fault(const char *what, int atLine) : std::runtime_error(what), line(atLine) { }
    int line; // of the YAML, from 0
};

QJsonValue number(const QString &text)
{
    static const QRegularExpression decimal(u"^[-+]?[0-9]+$"_s);
    static const QRegularExpression octal(u"^0o[0-7]+$"_s);
    static const QRegularExpression hexadecimal(u"^0x[0-9a-fA-F]+$"_s);
    static const QRegularExpression floating(u"^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"_s);
    bool fits = false;
    qint64 whole = 0;
    if (decimal.match(text).hasMatch())
        whole = text.toLongLong(&fits, 10);
    else if (octal.match(text).hasMatch())
        whole = text.sliced(2).toLongLong(&fits, 8);
    else if (hexadecimal.match(text).hasMatch())
        whole = text.sliced(2).toLongLong(&fits, 16);
    else if (floating.match(text).hasMatch())
        if (const double real = text.toDouble(&fits); fits)
            return real;
    return fits ? QJsonValue(whole) : QJsonValue(text); // what JSON cannot hold stays as written
}

// A plain scalar by YAML 1.2's core schema.
QJsonValue plainScalar(const QString &text)
{
    static const QStringList nulls{u""_s, u"~"_s, u"null"_s, u"Null"_s, u"NULL"_s};
    static const QStringList trues{u"true"_s, u"True"_s, u"TRUE"_s};
    static const QStringList falses{u"false"_s, u"False"_s, u"FALSE"_s};
    if (nulls.contains(text))
        return QJsonValue::Null;
    if (trues.contains(text))
        return true;
    if (falses.contains(text))
        return false;
    return number(text);
}

QString keyText(const QJsonValue &key, int line)
{
    if (key.isString())
        return key.toString();
    if (key.isObject() || key.isArray())
        throw Fault("a key must be plain text", line);
    if (key.isNull())
        return u"null"_s;
    return key.isBool() ? (key.toBool() ? u"true"_s : u"false"_s) : key.toVariant().toString();
}

// Builds JSON while the parser reads, so that depth and size are checked before anything grows.
class JsonBuilder : public YAML::EventHandler
{
public:
    QJsonValue root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(QJsonValue::Null, 1, anchor, mark.line); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end())
            throw Fault("an alias refers to the value that holds it", mark.line);
        const Anchored named = known->second;
        add(named.value, named.count, 0, mark.line);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        add(tag == "?" ? plainScalar(text) : QJsonValue(text), 1, anchor, mark.line);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(Level{.list = true, .anchor = anchor, .line = mark.line});
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(Level{.list = false, .anchor = anchor, .line = mark.line});
    }
    void OnMapEnd() override { close(); }

private:
    struct Anchored
    {
        QJsonValue value;
        qsizetype count = 1;
    };
    struct Level
    {
        bool list = false;
        YAML::anchor_t anchor = 0;
        int line = 0;
        qsizetype count = 1;
        QJsonArray array{};
        QJsonObject object{};
        QString key{};
        bool hasKey = false;
    };

    void open(Level level)
    {
        if (m_levels.size() >= size_t(depthLimit))
            throw Fault("nested too deeply", level.line);
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        add(level.list ? QJsonValue(level.array) : QJsonValue(level.object), level.count, level.anchor, level.line);
    }

    void add(const QJsonValue &value, qsizetype count, YAML::anchor_t anchor, int line)
    {
        if (anchor != 0)
            m_anchors[anchor] = {value, count};
        if (m_levels.empty()) {
            m_root = value;
            return;
        }
        Level &level = m_levels.back();
        level.count += count;
        if (level.count > valueLimit)
            throw Fault("too many values", line);
        if (level.list) {
            level.array.append(value);
        } else if (!level.hasKey) {
            level.key = keyText(value, line);
            level.hasKey = true;
        } else {
            level.object.insert(level.key, value);
            level.hasKey = false;
        }
    }

    std::vector<Level> m_levels;
    std::map<YAML::anchor_t, Anchored> m_anchors;
    QJsonValue m_root = QJsonValue::Null;
};

// Throws Fault or a YAML::Exception.
QJsonObject readYaml(const QByteArray &yaml)
{
    const char *const endMark = yaml.isEmpty() || yaml.endsWith('\n') ? "...\n" : "\n...\n"; // without it an open quote passes for closed
    std::istringstream stream(yaml.toStdString() + endMark);
    YAML::Parser parser(stream);
    JsonBuilder builder;
    if (!parser.HandleNextDocument(builder) || builder.root().isNull())
        return {};
    if (!builder.root().isObject())
        throw Fault("it is not a list of keys and values", 0);
    return builder.root().toObject();
}

} // namespace

YamlValues readYamlValues(QStringView yaml)
{
    YamlValues result;
    try {
        const QByteArray bytes = yaml.toUtf8();
        if (yaml.size() > sizeLimit || bytes.size() > sizeLimit)
            throw Fault("it is larger than 64 KiB", -1);
        result.values = readYaml(bytes);
    } catch (const Fault &fault) {
        result.fault = QString::fromUtf8(fault.what());
        result.faultLine = fault.line + 1;
    } catch (const YAML::Exception &fault) {
        result.fault = QString::fromStdString(fault.msg);
        result.faultLine = fault.mark.line + 1;
    } catch (const std::exception &fault) {
        result.fault = QString::fromUtf8(fault.what());
    }
    return result;
}

} // namespace Galley
