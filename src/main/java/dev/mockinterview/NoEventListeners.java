package dev.mockinterview;

import java.util.Set;
import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.context.annotation.AnnotationConfigUtils;

/** Leaves out of the built program what would look through every bean for event listeners. */
final class NoEventListeners implements BeanRegistrationExcludeFilter {

  private static final Set<String> UNUSED =
      Set.of(
          AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
          AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME);

  @Override
  public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
    return UNUSED.contains(bean.getBeanName());
  }
}
