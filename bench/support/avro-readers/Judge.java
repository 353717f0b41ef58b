import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/** One question a line, one answer a line: how the reference implementation reads values of one schema with another. */
public class Judge {
  static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(JSON.writeValueAsString(answer(JSON.readTree(line))));
      out.flush();
    }
  }

  static ObjectNode answer(JsonNode question) {
    ObjectNode answer = JSON.createObjectNode();
    Schema writer = parse(question.get("writer").asText(), answer, "writerError");
    Schema reader = parse(question.get("reader").asText(), answer, "readerError");
    if (writer == null || reader == null) return answer;
    try {
      SchemaCompatibility.SchemaPairCompatibility verdict = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
      answer.put("schemas", verdict.getType().toString().toLowerCase());
      ArrayNode why = answer.putArray("why");
      for (SchemaCompatibility.Incompatibility one : verdict.getResult().getIncompatibilities()) why.add(one.getType() + " " + one.getLocation());
    } catch (Throwable error) {
      answer.put("schemas", "error").putArray("why").add(error.toString());
    }
    ArrayNode values = answer.putArray("values");
    for (JsonNode value : question.get("values")) values.add(read(writer, reader, Base64.getDecoder().decode(value.asText())));
    return answer;
  }

  static Schema parse(String text, ObjectNode answer, String key) {
    try {
      return new Schema.Parser().parse(text);
    } catch (Throwable error) {
      answer.put(key, error.toString());
      return null;
    }
  }

  static ObjectNode read(Schema writer, Schema reader, byte[] bytes) {
    ObjectNode result = JSON.createObjectNode();
    try {
      var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
      Object value = new GenericDatumReader<Object>(writer, reader).read(null, decoder);
      if (!decoder.isEnd()) return result.put("refused", "bytes left over");
      result.set("read", show(value));
    } catch (Throwable error) {
      result.put("refused", error.toString());
    }
    return result;
  }

  static JsonNode show(Object value) {
    var nodes = JSON.getNodeFactory();
    if (value == null) return nodes.nullNode();
    if (value instanceof Boolean flag) return nodes.booleanNode(flag);
    if (value instanceof Integer || value instanceof Long) return nodes.textNode("i:" + value);
    if (value instanceof Float || value instanceof Double) {
      double number = ((Number) value).doubleValue();
      return nodes.textNode("f:" + String.format("%016x", Double.doubleToLongBits(number)));
    }
    if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return nodes.textNode("b:" + hex(bytes));
    }
    if (value instanceof GenericFixed fixed) return nodes.textNode("b:" + hex(fixed.bytes()));
    if (value instanceof GenericEnumSymbol<?> || value instanceof CharSequence) return nodes.textNode("s:" + value);
    if (value instanceof GenericRecord record) {
      ObjectNode object = nodes.objectNode();
      object.put("@", record.getSchema().getFullName());
      for (Schema.Field field : record.getSchema().getFields()) object.set(field.name(), show(record.get(field.pos())));
      return object;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = nodes.objectNode();
      for (Map.Entry<?, ?> entry : map.entrySet()) object.set(entry.getKey().toString(), show(entry.getValue()));
      return object;
    }
    ArrayNode array = nodes.arrayNode();
    for (Object item : (Collection<?>) value) array.add(show(item));
    return array;
  }

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte one : bytes) text.append(String.format("%02x", one));
    return text.toString();
  }
}
